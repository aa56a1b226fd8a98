package co.pacta.lote;

import co.pacta.catalogo.Catalogo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Busca en el texto libre de un registro señales de que un acto tiene un lado internacional. Suma el peso de las señales
 * distintas que halla; las palabras y sus pesos están en {@code senales.csv}. No decide nada: solo dice qué filas merecen una
 * pregunta, y se equivoca en los dos sentidos.
 */
final class Prefiltro {

    private static final int UMBRAL = 2;
    private static final int PESO_DE_UN_PAIS = 1;
    private static final Set<String> ARTICULOS = Set.of("la", "el", "los", "las", "de", "del");

    private final Map<String, List<Senal>> porPrimera = new HashMap<>();
    private final Map<String, List<List<String>>> porClase = new HashMap<>();

    /** Una expresión y lo que pesa. */
    private record Senal(List<String> palabras, int peso, String clase) {
    }

    /** Lo que se halló en una fila. */
    record Indicios(List<String> senales, int peso) {

        boolean bastan() {
            return peso >= UMBRAL;
        }
    }

    private Prefiltro() {
    }

    static Prefiltro con(Catalogo catalogo) {
        Prefiltro prefiltro = new Prefiltro();
        leer().lines().skip(1).map(l -> l.split(",")).forEach(c ->
                prefiltro.agregar(new Senal(PlainWords.of(c[0]), Integer.parseInt(c[1]), c[2])));
        Set<List<String>> homonimos = new HashSet<>();
        catalogo.departamentos().forEach(d -> catalogo.lugaresDe(d.codigo()).forEach(l -> homonimos.add(PlainWords.of(l.nombre()))));
        catalogo.todosLosPaises().stream().filter(p -> !p.iso2().equals("CO")).map(p -> PlainWords.of(p.nombre()))
                .filter(palabras -> !homonimos.contains(palabras))
                .forEach(palabras -> prefiltro.agregar(new Senal(palabras, PESO_DE_UN_PAIS, "pais")));
        return prefiltro;
    }

    private void agregar(Senal senal) {
        porPrimera.computeIfAbsent(senal.palabras().get(0), p -> new ArrayList<>()).add(senal);
        porClase.computeIfAbsent(senal.clase(), p -> new ArrayList<>()).add(senal.palabras());
    }

    private static String leer() {
        try (InputStream in = Prefiltro.class.getResourceAsStream("senales.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Las expresiones de una clase, como palabras llanas. */
    List<List<String>> expresiones(String clase) {
        return porClase.getOrDefault(clase, List.of());
    }

    /** Si la entidad no es territorial. */
    boolean esNacional(String entidad) {
        List<String> palabras = PlainWords.of(entidad);
        return expresiones("entidad_nacional").stream().anyMatch(e -> PlainWords.stands(e, palabras, 0));
    }

    /**
     * @param extranjero si el registro dice que el proveedor es de otro país
     */
    Indicios buscar(String objeto, String proveedor, boolean extranjero) {
        Map<String, Integer> halladas = new LinkedHashMap<>();
        buscar(PlainWords.of(objeto), halladas);
        buscar(PlainWords.of(proveedor), halladas);
        if (extranjero) {
            halladas.put("proveedor de otro país", PESO_DE_UN_PAIS);
        }
        return new Indicios(List.copyOf(halladas.keySet()), halladas.values().stream().mapToInt(Integer::intValue).sum());
    }

    private void buscar(List<String> palabras, Map<String, Integer> halladas) {
        for (int i = 0; i < palabras.size(); i++) {
            Senal mejor = null;
            for (Senal s : porPrimera.getOrDefault(palabras.get(i), List.of())) {
                boolean masLarga = mejor == null || s.palabras().size() > mejor.palabras().size();
                mejor = masLarga && PlainWords.stands(s.palabras(), palabras, i) ? s : mejor;
            }
            if (mejor != null) {
                if (mejor.peso() > 0 && !(mejor.clase().equals("pais") && nombraUnLugar(palabras, i))) {
                    halladas.put(String.join(" ", mejor.palabras()), mejor.peso());
                }
                i += mejor.clase().equals("no_cuenta") || mejor.peso() > 0 ? mejor.palabras().size() - 1 : 0;
            }
        }
    }

    /** Si antes del país va «barrio», «colegio» u otra palabra que lo vuelve nombre de un lugar de aquí. */
    private boolean nombraUnLugar(List<String> palabras, int sitio) {
        int antes = sitio - 1;
        while (antes >= 0 && (ARTICULOS.contains(palabras.get(antes)) || palabras.get(antes).equals("republica"))) {
            antes--;
        }
        for (List<String> e : expresiones("antes_de_un_lugar")) {
            if (PlainWords.stands(e, palabras, antes - e.size() + 1)) {
                return true;
            }
        }
        return false;
    }
}
