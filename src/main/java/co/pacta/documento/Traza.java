package co.pacta.documento;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.NoAplico;
import co.pacta.norma.Corpus;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Qué pasó con cada norma del conjunto en un caso. */
public record Traza(List<Examinada> normas) {

    public Traza {
        normas = List.copyOf(normas);
    }

    /** Cómo quedó una norma. */
    public enum Suerte { APLICA, DESPLAZADA, SIN_VIGENCIA, OTRA_LECTURA, NO_SE_CUMPLE }

    /**
     * Una norma y su suerte.
     *
     * @param condicion la primera condición que no se cumplió, si se sabe; si no, vacía
     */
    public record Examinada(Norma norma, Suerte suerte, String condicion) {
    }

    /** La suerte de todas las normas, en el orden de sus ids. */
    public static Traza de(Dictamen dictamen, Corpus corpus) {
        Set<Norma> rigen = new HashSet<>(dictamen.normas());
        Set<Norma> desplazadas = new HashSet<>(dictamen.desplazadas());
        Map<String, String> condiciones = new HashMap<>();
        for (NoAplico n : dictamen.noAplicaron()) {
            condiciones.put(n.norma().id(), n.condicion());
        }
        List<Examinada> normas = new ArrayList<>();
        for (Norma n : corpus.normas()) {
            Suerte suerte = rigen.contains(n) ? Suerte.APLICA : desplazadas.contains(n) ? Suerte.DESPLAZADA
                    : !n.vigencia().cubre(dictamen.fecha()) ? Suerte.SIN_VIGENCIA
                    : !n.rigePara(dictamen.caso()) ? Suerte.OTRA_LECTURA : Suerte.NO_SE_CUMPLE;
            normas.add(new Examinada(n, suerte, condiciones.getOrDefault(n.id(), "")));
        }
        return new Traza(normas);
    }
}
