package co.pacta.catalogo;

import co.pacta.caso.Nivel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Las entidades territoriales extranjeras y los pares que forman con las colombianas. Un par vale también para el
 * departamento de su municipio y para las unidades que contienen a la extranjera; uno de confianza baja o marítimo es un
 * indicio que no permite afirmar ni negar.
 */
final class Exterior {

    private static final Optional<Boolean> SI = Optional.of(Boolean.TRUE);
    private static final Optional<Boolean> NO = Optional.of(Boolean.FALSE);

    private final Map<String, UnidadExtranjera> porId = new LinkedHashMap<>();
    private final Lazy<Map<String, List<UnidadExtranjera>>> porNombre = new Lazy<>() {
        @Override
        Map<String, List<UnidadExtranjera>> make() {
            return nombradas();
        }
    };
    private final Map<String, List<UnidadExtranjera>> limitrofes = new HashMap<>();
    private final Map<String, Map<String, Boolean>> firmeza = new HashMap<>();

    private Exterior() {
    }

    static Exterior leer() {
        Exterior e = new Exterior();
        e.leerUnidades();
        e.leerPares();
        return e;
    }

    private void leerUnidades() {
        Table t = Table.read("entidades_extranjeras.csv");
        int id = t.column("id");
        int pais = t.column("pais_iso2");
        int nombrePais = t.column("pais");
        int denominacion = t.column("denominacion_nivel");
        int nombre = t.column("nombre");
        int alterno = t.column("nombre_alterno");
        int padre = t.column("id_padre");
        int nivel = t.column("nivel_equivalente_co");
        int colinda = t.column("colinda_con_colombia");
        int confianza = t.column("confianza");
        int nota = t.column("nota");
        for (String[] f : t.rows()) {
            UnidadExtranjera unidad = new UnidadExtranjera(f[id], f[pais], f[nombrePais], f[denominacion], f[nombre],
                    Colombia.lista(f[alterno]), f[padre].isEmpty() ? Optional.empty() : Optional.of(f[padre]),
                    nivel(f[nivel]), colinda(f[colinda]), f[confianza], f[nota]);
            porId.put(unidad.id(), unidad);
        }
    }

    private static Optional<Nivel> nivel(String equivalente) {
        return switch (equivalente) {
            case "departamento" -> Optional.of(Nivel.INTERMEDIO);
            case "municipio" -> Optional.of(Nivel.LOCAL);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> colinda(String valor) {
        return valor.equals("si") ? SI : valor.equals("no") ? NO : Optional.empty();
    }

    private Map<String, List<UnidadExtranjera>> nombradas() {
        Map<String, List<UnidadExtranjera>> nombradas = new HashMap<>();
        for (UnidadExtranjera unidad : porId.values()) {
            agregar(nombradas, clave(unidad.pais(), unidad.nombre()), unidad);
            for (String alterno : unidad.alternos()) {
                agregar(nombradas, clave(unidad.pais(), alterno), unidad);
            }
        }
        return nombradas;
    }

    private void leerPares() {
        Table t = Table.read("adyacencias.csv");
        int codigo = t.column("codigo_divipola");
        int id = t.column("id_extranjera");
        int limite = t.column("tipo_limite");
        int confianza = t.column("confianza");
        for (String[] f : t.rows()) {
            boolean firme = f[limite].equals("terrestre") && !f[confianza].equals("baja");
            UnidadExtranjera unidad = unidad(f[id]).orElseThrow();
            if (firme) {
                agregar(limitrofes, f[codigo], unidad);
            }
            anotar(f[codigo], unidad, firme);
            anotar(f[codigo].substring(0, 2), unidad, firme);
        }
    }

    /** El par vale para la unidad y para cada una de las que la contienen; lo firme prevalece sobre el indicio. */
    private void anotar(String codigo, UnidadExtranjera unidad, boolean firme) {
        Map<String, Boolean> pares = firmeza.getOrDefault(codigo, new HashMap<>());
        firmeza.put(codigo, pares);
        Optional<UnidadExtranjera> actual = Optional.of(unidad);
        while (actual.isPresent()) {
            String id = actual.get().id();
            pares.put(id, firme || pares.getOrDefault(id, Boolean.FALSE));
            actual = actual.get().padre().isPresent() ? unidad(actual.get().padre().get()) : Optional.empty();
        }
    }

    private static void agregar(Map<String, List<UnidadExtranjera>> indice, String clave, UnidadExtranjera unidad) {
        List<UnidadExtranjera> otras = indice.getOrDefault(clave, new ArrayList<>());
        otras.add(unidad);
        indice.put(clave, otras);
    }

    private static String clave(String pais, String nombre) {
        return pais.concat(SearchKey.compact(nombre));
    }

    Optional<UnidadExtranjera> unidad(String id) {
        return Optional.ofNullable(porId.get(id));
    }

    Iterable<UnidadExtranjera> todas() {
        return porId.values();
    }

    /** Las unidades de un país con ese nombre. */
    List<UnidadExtranjera> llamadas(String pais, String nombre) {
        return porNombre.get().getOrDefault(clave(pais, nombre), List.of());
    }

    /** Las que colindan por tierra con el lugar, con confianza alta o media. */
    List<UnidadExtranjera> limitrofesDe(String codigo) {
        return List.copyOf(limitrofes.getOrDefault(codigo, List.of()));
    }

    /** Si la unidad colinda con el lugar; vacío si solo hay un indicio o si la colindancia está por verificar. */
    Optional<Boolean> limitrofe(Lugar lugar, UnidadExtranjera unidad) {
        Map<String, Boolean> pares = firmeza.getOrDefault(lugar.codigo(), Map.of());
        if (pares.containsKey(unidad.id())) {
            return pares.get(unidad.id()) ? SI : Optional.empty();
        }
        return unidad.colinda().isEmpty() ? Optional.empty() : NO;
    }
}
