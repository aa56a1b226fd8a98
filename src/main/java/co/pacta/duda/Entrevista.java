package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pregunta solo lo que todavía puede cambiar la respuesta, lo más útil primero. Lo que el usuario dijo no saber no se vuelve
 * a preguntar.
 */
public final class Entrevista {

    private final Reglas reglas;
    private final Respondedor respondedor;
    private final boolean ingles;

    public Entrevista(Reglas reglas, boolean ingles) {
        this.reglas = reglas;
        this.respondedor = new Respondedor(reglas);
        this.ingles = ingles;
    }

    /** La siguiente pregunta sobre un caso ya completado por el catálogo; vacío si la respuesta ya no puede cambiar. */
    public Optional<Pregunta> siguiente(Caso caso, Set<Hecho> noSabe) {
        List<Hecho> faltantes = faltantes(caso, noSabe);
        if (faltantes.isEmpty()) {
            return Optional.empty();
        }
        Hecho hecho = masUtil(caso, faltantes);
        Set<Hecho> relevantes = EnumSet.copyOf(faltantes);
        List<Pregunta.Marca> marcas = Grupo.de(hecho).map(g -> g.marcas(relevantes, ingles)).orElse(List.of());
        boolean juntas = marcas.stream().map(Pregunta.Marca::hecho).distinct().count() > 1;
        Preguntas.Texto texto = juntas ? Grupo.de(hecho).orElseThrow().texto(ingles) : Preguntas.de(hecho, ingles);
        return Optional.of(new Pregunta(juntas ? marcas.get(0).hecho() : hecho, texto,
                juntas ? List.of() : Preguntas.opciones(hecho, ingles), normas(caso, hecho), esencial(hecho),
                juntas ? marcas : List.of()));
    }

    /** La siguiente pregunta, de un solo hecho. */
    Optional<Hecho> siguienteHecho(Caso caso) {
        List<Hecho> faltantes = faltantes(caso, Set.of());
        return faltantes.isEmpty() ? Optional.empty() : Optional.of(masUtil(caso, faltantes));
    }

    private List<Hecho> faltantes(Caso caso, Set<Hecho> noSabe) {
        return respondedor.responder(caso).faltantes().stream().filter(h -> !noSabe.contains(h)).toList();
    }

    private Hecho masUtil(Caso caso, List<Hecho> faltantes) {
        if (faltantes.size() == 1 || esencial(faltantes.get(0))) {
            return faltantes.get(0);
        }
        return new Utilidad(caso, new Analisis(caso, reglas)).mejor(faltantes);
    }

    private static boolean esencial(Hecho hecho) {
        return hecho.ordinal() <= Hecho.MATERIAS.ordinal();
    }

    private List<String> normas(Caso caso, Hecho hecho) {
        return reglas.corpus().normas().stream().filter(n -> n.decide() && n.rigePara(caso)).filter(n -> n.condicion()
                .palabras().stream().map(reglas.vocablos()::get).anyMatch(v -> v != null && v.hechos().contains(hecho.clave())))
                .map(Norma::id).limit(3).toList();
    }

    /** El caso con las casillas marcadas de una pregunta que junta varios hechos; las demás toman su valor corriente. */
    public static Caso responder(Caso caso, Pregunta pregunta, Set<Pregunta.Marca> marcadas) {
        Map<Hecho, Object> valores = new LinkedHashMap<>();
        for (Pregunta.Marca m : pregunta.marcas()) {
            if (marcadas.contains(m)) {
                valores.merge(m.hecho(), m.marcada(), Entrevista::juntar);
            }
        }
        pregunta.marcas().forEach(m -> valores.putIfAbsent(m.hecho(), m.sinMarca()));
        return caso.con(valores);
    }

    /** Dos casillas del mismo hecho: las listas se suman; en lo demás vale la última. */
    private static Object juntar(Object antes, Object ahora) {
        if (antes instanceof List<?> a && ahora instanceof List<?> b) {
            return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
        }
        return ahora;
    }

    /** Si con lo que se sabe la respuesta ya no puede cambiar. */
    public boolean resuelto(Caso caso) {
        return respondedor.responder(caso).decision().veredicto() != Veredicto.INDETERMINADA;
    }
}
