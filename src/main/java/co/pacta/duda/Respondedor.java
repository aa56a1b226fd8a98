package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Valores;
import co.pacta.caso.Vocabulario;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.dictamen.Extracto;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Canal;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Responde un caso ya completado por el catálogo. Si las reglas no echan de menos ningún hecho, la respuesta es la de Drools
 * sobre ese caso; si les falta alguno, se estudian todas las posibilidades ({@code decision.md}, sección 5).
 */
final class Respondedor {

    private final Reglas reglas;
    private final Function<Valores, Hallazgos> hallador;
    private final Dictaminador dictaminador;
    private final Optional<MemoriaDeDudas> memoria;
    private final Optional<MemoriaDeExtractos> extractos;

    private Respondedor(Reglas reglas, Dictaminador dictaminador, Function<Valores, Hallazgos> hallador, Optional<MemoriaDeDudas> memoria,
                        Optional<MemoriaDeExtractos> extractos) {
        this.reglas = reglas;
        this.dictaminador = dictaminador;
        this.hallador = hallador;
        this.memoria = memoria;
        this.extractos = extractos;
    }

    /** Pregunta a las condiciones una por una: para cuando una pregunta son muchos casos. */
    Respondedor(Reglas reglas) {
        this(reglas, Optional.empty(), Optional.empty());
    }

    /** Lo mismo, recordando lo que ya se estudió. */
    Respondedor(Reglas reglas, Optional<MemoriaDeDudas> memoria, Optional<MemoriaDeExtractos> extractos) {
        this(reglas, new Dictaminador(reglas.tablas()), memoria, extractos);
    }

    private Respondedor(Reglas reglas, Dictaminador dictaminador, Optional<MemoriaDeDudas> memoria, Optional<MemoriaDeExtractos> extractos) {
        this(reglas, dictaminador, v -> reglas.hallarAprisa(v, dictaminador::resultantes), memoria, extractos);
    }

    /** Responde en una sesión de Drools. */
    static Respondedor enSesion(Reglas reglas) {
        Dictaminador dictaminador = new Dictaminador(reglas.tablas());
        return new Respondedor(reglas, dictaminador, v -> reglas.hallar(v, dictaminador::resultantes), Optional.empty(), Optional.empty());
    }

    /** El mismo, más ligero con los casos que se apartan poco de ese. */
    Respondedor cercaDe(Caso caso) {
        return new Respondedor(reglas, dictaminador, reglas.cercaDe(caso, dictaminador::resultantes), memoria, extractos);
    }

    Respuesta responder(Caso caso) {
        if (!materiasDichas(caso)) {
            return responder(caso.sin(Hecho.MATERIAS));
        }
        return responder(caso, hallar(Valores.tolerantes(caso, reglas.tablas())));
    }

    private Respuesta responder(Caso caso, Hallazgos hallazgos) {
        return seDecide(caso, hallazgos) ? Respuesta.cierta(dictaminador.decidir(caso, hallazgos)) : estudiar(caso);
    }

    /** Si se decide con lo hallado, sin estudiar posibilidades. */
    private static boolean seDecide(Caso caso, Hallazgos hallazgos) {
        return hallazgos.completo() && (hallazgos.fueraDeAlcance() || Nucleo.faltan(caso).isEmpty());
    }

    private Respuesta estudiar(Caso caso) {
        return memoria.isPresent() ? memoria.get().de(caso, this::enDuda) : enDuda(caso);
    }

    /** Lo que decide la respuesta, sin lo demás. */
    Extracto resumir(Caso caso) {
        if (extractos.isEmpty() || !materiasDichas(caso) || !Nucleo.faltan(caso).isEmpty()) {
            return resumirEntero(caso);
        }
        return extractos.get().de(caso, Valores.tolerantes(caso, reglas.tablas()), this::resumirEntero, this::resumir);
    }

    private Extracto resumirEntero(Caso caso) {
        return responder(caso).extracto();
    }

    private Extracto resumir(Caso caso, List<ReglaSuelta> quedan) {
        return new Estudio(caso, new Analisis(caso, reglas, quedan)).extracto();
    }

    /** Lo que las reglas hallan con los hechos de un tablero. */
    Hallazgos hallar(Valores tablero) {
        return hallador.apply(tablero);
    }

    /** Lo mismo, leyendo en el tablero todo lo que las reglas leen. */
    Hallazgos hallarTodo(Valores tablero) {
        return reglas.hallarDirecto(tablero, dictaminador::resultantes);
    }

    /**
     * Si otro caso, con las mismas materias y los mismos trámites, tiene otro veredicto. Con las mismas normas es el mismo.
     *
     * @param halladas las del caso de que se aparta
     */
    boolean cambia(Caso otro, Hallazgos halladas, Veredicto veredicto) {
        Hallazgos suyas = hallar(Valores.tolerantes(otro, reglas.tablas()));
        boolean lasMismas = halladas.completo() && suyas.completo() && suyas.normas().equals(halladas.normas());
        boolean seVe = veredicto != Veredicto.INDETERMINADA && !suyas.completo() && seVeQueCambia(otro, veredicto);
        return !lasMismas && (seVe
                || responder(otro, suyas).decision().veredicto() != veredicto);
    }

    /** Si en alguna manera de completarlo ya da otro veredicto, no da ese mismo en todas. */
    private boolean seVeQueCambia(Caso caso, Veredicto veredicto) {
        for (Caso muestra : Muestras.extremas(caso, reglas.tablas())) {
            Hallazgos suyas = hallar(Valores.tolerantes(muestra, reglas.tablas()));
            if (suyas.completo() && dictaminador.decidir(muestra, suyas).veredicto() != veredicto) {
                return true;
            }
        }
        return false;
    }

    /** Una lista vacía de materias no dice de qué trata el acto. */
    private static boolean materiasDichas(Caso caso) {
        return !caso.consta(Hecho.MATERIAS, List.of()) || !caso.valor(Hecho.ACTUACION_TIPO)
                .map(t -> Vocabulario.usaMaterias((TipoActuacion) t)).orElse(true);
    }

    /** Si en unas pocas posibilidades ya se ve que nada vale en todas: ni el alcance, ni una sola prohibición. */
    private boolean nadaEsSeguro(Caso caso) {
        boolean siempreFuera = true;
        Set<Norma> prohibiciones = null;
        for (Caso muestra : Muestras.de(caso, reglas.tablas())) {
            Decision decision = dictaminador.decidir(muestra, hallar(Valores.tolerantes(muestra, reglas.tablas())));
            siempreFuera &= decision.veredicto() == Veredicto.FUERA_DE_ALCANCE;
            Set<Norma> suyas = new HashSet<>(decision.fundamentos());
            suyas.removeIf(n -> !n.es(Efecto.PROHIBE));
            if (prohibiciones == null) {
                prohibiciones = suyas;
            } else {
                prohibiciones.retainAll(suyas);
            }
        }
        return !siempreFuera && prohibiciones != null && prohibiciones.isEmpty();
    }

    /** El estudio de todas las posibilidades, hagan falta hechos o no. */
    Respuesta enDuda(Caso caso) {
        if (!Nucleo.faltan(caso).isEmpty() && nadaEsSeguro(caso)) {
            return sinRespuesta(caso);
        }
        Analisis analisis = new Analisis(caso, reglas);
        return Nucleo.faltan(caso).isEmpty() ? new Estudio(caso, analisis).respuesta(dictaminador) : sinNucleo(caso, analisis);
    }

    private Respuesta sinNucleo(Caso caso, Analisis analisis) {
        Diagrams d = analisis.posibilidades().diagrams();
        int completaciones = analisis.posibilidades().completaciones();
        if (d.implies(completaciones, analisis.fuera())) {
            return Respuesta.cierta(new Ciertos(caso, analisis).decision(dictaminador, Veredicto.FUERA_DE_ALCANCE));
        }
        if (d.and(completaciones, analisis.fuera()) == Diagrams.FALSE && analisis.unaProhibicionRigeSiempre()) {
            return Respuesta.cierta(new Ciertos(caso, analisis).decision(dictaminador, Veredicto.NO_PERMITIDA));
        }
        return sinRespuesta(caso);
    }

    private static Respuesta sinRespuesta(Caso caso) {
        Decision vacia = new Decision(caso, Veredicto.INDETERMINADA, Canal.NINGUNO, List.of(), List.of(), List.of());
        return new Respuesta(vacia, List.of(), List.of(), Nucleo.faltan(caso));
    }
}
