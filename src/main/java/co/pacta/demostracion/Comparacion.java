package co.pacta.demostracion;

import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Veredicto;
import co.pacta.duda.Analisis;
import co.pacta.duda.DiagramReader;
import co.pacta.duda.Diagrams;
import co.pacta.duda.Posibilidades;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Corpus;
import co.pacta.norma.Cortes;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Dice en qué casos, de todo el espacio, dos conjuntos de reglas responden distinto. */
public final class Comparacion {

    private final Reglas antes;
    private final Reglas ahora;
    private final Espacio espacio;
    private final List<String> archivos;
    private final boolean soloNormas;
    private final List<ReglaSuelta> distintas = new ArrayList<>();

    public Comparacion(Reglas antes, Reglas ahora, Espacio espacio) {
        this.antes = antes;
        this.ahora = ahora;
        this.espacio = espacio;
        this.archivos = archivos(antes.corpus(), ahora.corpus());
        this.soloNormas = !archivos.isEmpty() && archivos.stream()
                .noneMatch(a -> a.startsWith("definiciones/") || a.startsWith("datos/"));
        for (Reglas reglas : List.of(antes, ahora)) {
            reglas.sueltas().stream().filter(s -> archivos.contains(s.nombre())).forEach(distintas::add);
        }
    }

    /** Las normas, definiciones y listas cuyo archivo no es el mismo. */
    public List<String> archivos() {
        return archivos;
    }

    private static List<String> archivos(Corpus uno, Corpus otro) {
        Set<String> nombres = new TreeSet<>(uno.huellas().keySet());
        nombres.addAll(otro.huellas().keySet());
        nombres.removeIf(n -> uno.huellas().getOrDefault(n, "").equals(otro.huellas().getOrDefault(n, "")));
        return List.copyOf(nombres);
    }

    /**
     * Los primeros días de los períodos en que algo puede cambiar: aquellos en que rige alguna norma distinta; todos, si
     * cambió una definición o una lista.
     */
    public List<LocalDate> dias() {
        TreeSet<LocalDate> cortes = new TreeSet<>(Cortes.de(antes.corpus()).dias());
        cortes.addAll(Cortes.de(ahora.corpus()).dias());
        List<Norma> cambiadas = archivos.stream().flatMap(a -> Stream.of(antes, ahora).flatMap(r -> r.corpus().norma(a).stream())).toList();
        return archivos.isEmpty() ? List.of()
                : cortes.stream().filter(d -> !soloNormas || cambiadas.stream().anyMatch(n -> n.vigencia().cubre(d))).toList();
    }

    /** Los cambios de un día, el que alcanza a más casos primero. */
    public List<CambioDeRespuesta> de(LocalDate dia, Map<Lectura, String> lecturas) {
        return de(List.of(dia), lecturas);
    }

    /** Los cambios de varios días, juntos. */
    public List<CambioDeRespuesta> de(Collection<LocalDate> dias, Map<Lectura, String> lecturas) {
        Map<List<Object>, CambioDeRespuesta> cambios = new LinkedHashMap<>();
        for (LocalDate dia : dias) {
            for (Espacio.Pieza pieza : espacio.piezas(dia, lecturas)) {
                if (!puedeCambiar(pieza)) {
                    continue;
                }
                Analisis uno = Analisis.de(pieza.caso(), antes, espacio);
                comparar(pieza, uno, cambios);
                if (uno.pendientes().getOrDefault(Paso.CONSULTA_CANCILLERIA, Diagrams.FALSE) != Diagrams.FALSE) {
                    Espacio.Pieza consultada = Espacio.consultada(pieza);
                    comparar(consultada, Analisis.de(consultada.caso(), antes, espacio), cambios);
                }
            }
        }
        List<CambioDeRespuesta> lista = new ArrayList<>(cambios.values());
        lista.sort(java.util.Comparator.comparing(CambioDeRespuesta::casos).reversed());
        return lista;
    }

    /** Si alguna norma distinta puede cumplirse en la pieza; sin eso, todo sigue igual en ella. */
    private boolean puedeCambiar(Espacio.Pieza pieza) {
        if (!soloNormas || distintas.stream().anyMatch(s -> !s.requiere().isEmpty())) {
            return true;
        }
        Posibilidades todo = Posibilidades.de(pieza.caso(), antes, espacio);
        return distintas.stream().anyMatch(s -> todo.funcion(s) != Diagrams.FALSE);
    }

    private void comparar(Espacio.Pieza pieza, Analisis uno, Map<List<Object>, CambioDeRespuesta> cambios) {
        Analisis otro = uno.con(ahora);
        Diagrams d = uno.posibilidades().diagrams();
        int distintos = distintos(d, uno, otro);
        if (distintos == Diagrams.FALSE) {
            return;
        }
        for (Parte parte : cortar(d, uno, otro, distintos)) {
            CambioDeRespuesta cambio = parte.cambio(pieza, uno.posibilidades(), new DiagramReader(d));
            cambios.merge(cambio.clase(), cambio, CambioDeRespuesta::junto);
        }
    }

    /** Los casos en que cambia el veredicto o lo pendiente. */
    private static int distintos(Diagrams d, Analisis uno, Analisis otro) {
        int distintos = Diagrams.FALSE;
        for (Veredicto v : Veredicto.values()) {
            distintos = d.or(distintos, d.xor(uno.veredictos().getOrDefault(v, Diagrams.FALSE),
                    otro.veredictos().getOrDefault(v, Diagrams.FALSE)));
        }
        for (Paso p : Paso.values()) {
            distintos = d.or(distintos, d.xor(falta(d, uno, p), falta(d, otro, p)));
        }
        return d.and(distintos, uno.posibilidades().completaciones());
    }

    private static int falta(Diagrams d, Analisis analisis, Paso paso) {
        return d.and(analisis.vivas(), analisis.pendientes().getOrDefault(paso, Diagrams.FALSE));
    }

    /** Una región en que la respuesta cambia de la misma manera. */
    private record Parte(int funcion, Veredicto antes, Veredicto ahora, Set<Paso> yaNo, Set<Paso> desdeYa) {

        CambioDeRespuesta cambio(Espacio.Pieza pieza, Posibilidades todo, DiagramReader reader) {
            return new CambioDeRespuesta(antes, ahora, yaNo, desdeYa, List.of(pieza.nombre()), reader.count(funcion),
                    Representante.de(pieza.caso(), todo, Representante.sinLoQueSobra(todo, funcion, reader.shortest(funcion))));
        }

        Parte con(int otra, Set<Paso> sinEste, Set<Paso> conEste) {
            return new Parte(otra, antes, ahora, sinEste, conEste);
        }
    }

    private static List<Parte> cortar(Diagrams d, Analisis uno, Analisis otro, int region) {
        List<Parte> partes = new ArrayList<>();
        uno.veredictos().forEach((antes, a) -> otro.veredictos().forEach((ahora, b) ->
                agregar(partes, new Parte(d.and(region, d.and(a, b)), antes, ahora, Set.of(), Set.of()))));
        for (Paso p : Paso.values()) {
            int yaNo = d.and(falta(d, uno, p), d.not(falta(d, otro, p)));
            int desdeYa = d.and(falta(d, otro, p), d.not(falta(d, uno, p)));
            List<Parte> cortadas = new ArrayList<>();
            for (Parte parte : partes) {
                agregar(cortadas, parte.con(d.and(parte.funcion, yaNo), mas(parte.yaNo, p), parte.desdeYa));
                agregar(cortadas, parte.con(d.and(parte.funcion, desdeYa), parte.yaNo, mas(parte.desdeYa, p)));
                agregar(cortadas, parte.con(d.and(parte.funcion, d.not(d.or(yaNo, desdeYa))), parte.yaNo, parte.desdeYa));
            }
            partes.clear();
            partes.addAll(cortadas);
        }
        return partes;
    }

    private static Set<Paso> mas(Set<Paso> pasos, Paso otro) {
        EnumSet<Paso> todos = EnumSet.of(otro);
        todos.addAll(pasos);
        return todos;
    }

    private static void agregar(List<Parte> partes, Parte parte) {
        if (parte.funcion != Diagrams.FALSE) {
            partes.add(parte);
        }
    }
}
