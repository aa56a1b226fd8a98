package co.pacta.catalogo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Los países, por código, en el orden del código. El que se pide se lee solo; los demás, cuando hacen falta todos. */
final class Paises {

    private final Table tabla = Table.read("paises.csv");
    private final int iso2 = tabla.column("iso2");
    private final int iso3 = tabla.column("iso3");
    private final int nombre = tabla.column("nombre_es");
    private final int ingles = tabla.column("nombre_en");
    private final int terrestre = tabla.column("limite_terrestre_co");
    private final int maritimo = tabla.column("limite_maritimo_co");
    private final Map<String, Pais> leidos = new ConcurrentHashMap<>();
    private final Lazy<List<Pais>> todos = new Lazy<>() {
        @Override
        List<Pais> make() {
            List<Pais> todos = new ArrayList<>();
            for (String[] f : tabla.rows()) {
                todos.add(pais(f));
            }
            return List.copyOf(todos);
        }
    };

    private Pais pais(String[] f) {
        return new Pais(f[iso2], f[iso3], f[nombre], f[ingles], f[terrestre].equals("si"), f[maritimo].equals("si"));
    }

    Optional<Pais> pais(String codigo) {
        Pais leido = leidos.get(codigo);
        if (leido != null || codigo.length() != 2) {
            return Optional.ofNullable(leido);
        }
        List<String[]> filas = tabla.rows(codigo);
        if (filas.isEmpty()) {
            return Optional.empty();
        }
        leidos.put(codigo, pais(filas.get(0)));
        return Optional.of(leidos.get(codigo));
    }

    List<Pais> todos() {
        return todos.get();
    }
}
