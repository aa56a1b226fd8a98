package co.pacta.catalogo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lee {@code fronteras.csv}: con qué países colinda cada lugar y qué decreto lo declaró Zona de Frontera. */
final class Fronteras {

    private static final Optional<List<String>> NINGUN_PAIS = Optional.of(List.of());

    private final Map<String, List<String>> paises = new HashMap<>();
    private final Map<String, Declaratoria> zonas = new HashMap<>();
    private final Set<String> porVerificar = new HashSet<>();
    private final Set<String> porMar = new HashSet<>();

    private Fronteras() {
    }

    static Fronteras leer() {
        Fronteras f = new Fronteras();
        Table t = Table.read("fronteras.csv");
        int codigo = t.column("codigo");
        int pais = t.column("pais_iso2");
        int colinda = t.column("colinda");
        int zona = t.column("zona_frontera");
        int norma = t.column("norma_zona_frontera");
        for (String[] fila : t.rows()) {
            f.anotar(fila[codigo], fila[pais], fila[colinda]);
            if (fila[zona].equals("si") && !f.zonas.containsKey(fila[codigo])) {
                f.zonas.put(fila[codigo], Declaratoria.de(fila[norma]));
            }
        }
        return f;
    }

    private void anotar(String codigo, String pais, String colinda) {
        switch (colinda) {
            case "si" -> {
                List<String> otros = paises.getOrDefault(codigo, new ArrayList<>());
                otros.add(pais);
                paises.put(codigo, otros);
            }
            case "por_verificar" -> porVerificar.add(codigo);
            case "maritima" -> porMar.add(codigo);
            case "no" -> { }
            default -> throw new IllegalStateException("fronteras.csv: colinda no admite " + colinda);
        }
    }

    Frontera de(String codigo, String departamento) {
        return new Frontera(limitaCon(codigo), Optional.ofNullable(zonas.get(codigo)), fronterizo(departamento));
    }

    /** Basta una fila por verificar para no afirmar nada. */
    private Optional<List<String>> limitaCon(String codigo) {
        if (porVerificar.contains(codigo)) {
            return Optional.empty();
        }
        List<String> vecinos = paises.get(codigo);
        return vecinos == null ? NINGUN_PAIS : Optional.of(List.copyOf(vecinos));
    }

    private Optional<Boolean> fronterizo(String departamento) {
        boolean porTierra = paises.containsKey(departamento);
        return !porTierra && porMar.contains(departamento) ? Optional.empty() : Optional.of(porTierra);
    }
}
