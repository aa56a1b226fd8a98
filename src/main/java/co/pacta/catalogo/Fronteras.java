package co.pacta.catalogo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lee de {@code fronteras.csv} con qué países colinda cada lugar y qué decreto lo declaró Zona de Frontera. */
final class Fronteras {

    private static final Optional<List<String>> NINGUN_PAIS = Optional.of(List.of());

    private final Table tabla = Table.read("fronteras.csv");
    private final int pais = tabla.column("pais_iso2");
    private final int colinda = tabla.column("colinda");
    private final int zona = tabla.column("zona_frontera");
    private final int norma = tabla.column("norma_zona_frontera");

    Frontera de(String codigo, String departamento) {
        List<String[]> filas = tabla.rows(codigo);
        return new Frontera(limitaCon(filas), declaratoria(filas), fronterizo(tabla.rows(departamento)));
    }

    /** Basta una fila por verificar para no afirmar nada. */
    private Optional<List<String>> limitaCon(List<String[]> filas) {
        List<String> paises = new ArrayList<>();
        for (String[] fila : filas) {
            if (fila[colinda].equals("por_verificar")) {
                return Optional.empty();
            }
            if (fila[colinda].equals("si")) {
                paises.add(fila[pais]);
            }
        }
        return paises.isEmpty() ? NINGUN_PAIS : Optional.of(List.copyOf(paises));
    }

    private Optional<Declaratoria> declaratoria(List<String[]> filas) {
        for (String[] fila : filas) {
            if (fila[zona].equals("si")) {
                return Optional.of(Declaratoria.de(fila[norma]));
            }
        }
        return Optional.empty();
    }

    private Optional<Boolean> fronterizo(List<String[]> filasDelDepartamento) {
        boolean porTierra = false;
        for (String[] fila : filasDelDepartamento) {
            porTierra |= fila[colinda].equals("si");
        }
        return porTierra || filasDelDepartamento.isEmpty() ? Optional.of(porTierra) : Optional.empty();
    }
}
