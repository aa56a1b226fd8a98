package co.pacta.cli;

import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.duda.Analisis;
import co.pacta.duda.Diagrams;
import co.pacta.duda.Pregunta;
import co.pacta.duda.Universo;
import co.pacta.norma.Norma;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a question is asked: the norms that look at its facts and can still govern the case, the highest first. */
record NormsBehind(Pacta pacta) {

    private static final int SOME = 3;

    List<Norma> of(Pregunta question, Caso caso) {
        Set<String> asked = question.hechos().stream().map(Hecho::clave).collect(Collectors.toSet());
        Analisis analysis = Analisis.de(pacta.catalogo().completar(caso).caso(), pacta.reglas(), Universo.CORRIENTE);
        Diagrams d = analysis.posibilidades().diagrams();
        int possible = analysis.posibilidades().completaciones();
        List<Norma> norms = analysis.rigen().entrySet().stream().filter(e -> d.and(possible, e.getValue()) != Diagrams.FALSE)
                .map(Map.Entry::getKey).filter(n -> n.decide() && reads(n, asked))
                .sorted(Comparator.comparing(Norma::rango).thenComparing(Norma::id)).limit(SOME).toList();
        return norms.isEmpty() ? question.normas().stream().flatMap(id -> pacta.corpus().norma(id).stream()).toList() : norms;
    }

    private boolean reads(Norma norm, Set<String> facts) {
        return norm.condicion().palabras().stream().map(pacta.reglas().vocablos()::get)
                .anyMatch(v -> v != null && v.hechos().stream().anyMatch(facts::contains));
    }
}
