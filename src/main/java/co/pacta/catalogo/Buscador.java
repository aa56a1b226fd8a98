package co.pacta.catalogo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Busca en todo el catálogo por texto y encuentra lo que se parece a un nombre mal escrito. Se arma al primer uso. */
final class Buscador {

    private static final int MUCHOS = 5;

    private final Catalogo catalogo;
    private final Lazy<List<Entrada>> lugares = new Lazy<>() {
        @Override
        List<Entrada> make() {
            return entradasDeLugares();
        }
    };
    private final Lazy<Map<String, Organizacion>> organizaciones = new Lazy<>() {
        @Override
        Map<String, Organizacion> make() {
            return organizacionesPorNombre();
        }
    };
    private final Lazy<List<Entrada>> unidades = new Lazy<>() {
        @Override
        List<Entrada> make() {
            return entradasDeUnidades();
        }
    };

    Buscador(Catalogo catalogo) {
        this.catalogo = catalogo;
    }

    private List<Entrada> entradasDeLugares() {
        List<Entrada> entradas = new ArrayList<>();
        for (Lugar lugar : catalogo.colombia().todos()) {
            if (!lugar.codigo().equals("11")) {
                entradas.add(Entrada.de(lugar, this::pais));
            }
        }
        return entradas;
    }

    private List<Entrada> entradasDeUnidades() {
        List<Entrada> entradas = new ArrayList<>();
        for (UnidadExtranjera unidad : catalogo.exterior().todas()) {
            entradas.add(Entrada.de(unidad));
        }
        return entradas;
    }

    private Map<String, Organizacion> organizacionesPorNombre() {
        Map<String, Organizacion> indice = new HashMap<>();
        for (Organizacion o : catalogo.organizaciones()) {
            for (String nombre : List.of(o.sigla(), o.nombre(), o.nombreOriginal())) {
                indice.putIfAbsent(SearchKey.compact(nombre), o);
            }
        }
        return indice;
    }

    private String pais(String codigo) {
        return catalogo.pais(codigo).map(Pais::rotulo).orElse(codigo);
    }

    private List<Entrada> todas() {
        List<Entrada> entradas = new ArrayList<>(lugares.get());
        entradas.addAll(unidades.get());
        catalogo.paises().todos().forEach(p -> entradas.add(Entrada.de(p)));
        catalogo.organizaciones().forEach(o -> entradas.add(Entrada.de(o, this::pais)));
        return entradas;
    }

    /** Lo que responde al texto: primero lo exacto, luego lo que empieza así, luego lo que lo contiene. */
    List<Hallado> buscar(String texto) {
        String buscada = SearchKey.of(texto);
        if (buscada.length() < 2) {
            return List.of();
        }
        List<Entrada> entradas = todas();
        List<Hallado> hallados = new ArrayList<>();
        for (int grado = 0; grado < 3; grado++) {
            for (Entrada entrada : entradas) {
                if (entrada.grado(buscada) == grado) {
                    hallados.add(entrada.hallado());
                }
            }
        }
        return hallados;
    }

    /** La organización con esa sigla o ese nombre. */
    Optional<Organizacion> organizacion(String texto) {
        return Optional.ofNullable(organizaciones.get().get(SearchKey.compact(texto)));
    }

    /** Los nombres más parecidos, sin rótulo. */
    List<String> cercanos(String nombre) {
        return parecidas(nombre, todas(), e -> true).stream().map(e -> e.hallado().nombre()).distinct().toList();
    }

    List<String> lugaresCercanos(String nombre) {
        return rotulos(parecidas(nombre, lugares.get(), e -> true));
    }

    List<String> departamentosCercanos(String nombre) {
        return rotulos(parecidas(nombre, lugares.get(), Entrada::esDepartamento));
    }

    /** Los códigos que difieren en una cifra, o en el orden de dos, o a los que se les cayó el cero. */
    List<String> codigosCercanos(String codigo) {
        return lugares.get().stream().filter(e -> EditDistance.between(e.hallado().id(), codigo) == 1)
                .limit(MUCHOS).map(Entrada::rotulo).toList();
    }

    List<String> idsCercanos(String id) {
        return rotulos(parecidas(id, unidades.get(), e -> true));
    }

    List<String> unidadesCercanas(String pais, String nombre) {
        String buscada = SearchKey.of(nombre);
        return rotulos(parecidas(nombre, unidades.get(),
                e -> e.ambito().equals(pais) && e.distancia(buscada) <= EditDistance.tolerance(buscada)));
    }

    /** Si el nombre está tan cerca de uno de DIVIPOLA que más parece mal escrito que ajeno. */
    boolean pareceErrata(String nombre) {
        String buscada = SearchKey.of(nombre);
        return lugares.get().stream().anyMatch(e -> e.distancia(buscada) <= EditDistance.tolerance(buscada));
    }

    private static List<String> rotulos(List<Entrada> entradas) {
        return entradas.stream().map(Entrada::rotulo).toList();
    }

    private static List<Entrada> parecidas(String texto, List<Entrada> entradas, Predicate<Entrada> condicion) {
        String buscada = SearchKey.of(texto);
        int tolerancia = EditDistance.tolerance(buscada);
        return entradas.stream().filter(condicion).map(e -> new Cercania(e, lejania(e, buscada)))
                .filter(c -> c.lejania() <= tolerancia).sorted(Comparator.comparingInt(Cercania::lejania))
                .limit(MUCHOS).map(Cercania::entrada).toList();
    }

    private static int lejania(Entrada entrada, String buscada) {
        return entrada.estaDentroDe(buscada) ? 1 : entrada.distancia(buscada);
    }

    private record Cercania(Entrada entrada, int lejania) {
    }
}
