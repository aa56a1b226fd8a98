package co.pacta.web;

import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Dictamen;
import co.pacta.duda.Pregunta;
import java.util.Optional;
import java.util.Set;

/** Lo que el sitio le pregunta a {@link Pacta}; recuerda lo último, porque las páginas de un caso preguntan lo mismo. */
final class Consultas {

    private static final int DICTAMENES = 64;
    private static final int PREGUNTAS = 512;

    private final Pacta pacta;
    private final Memoria<Caso, Dictamen> dictamenes;
    private final Memoria<Duda, Optional<Pregunta>> preguntas;

    /** Un caso a medio contestar. */
    private record Duda(Caso caso, Set<Hecho> noSabe, boolean ingles) {
    }

    Consultas(Pacta pacta) {
        this.pacta = pacta;
        this.dictamenes = new Memoria<>(DICTAMENES, pacta::cribar);
        this.preguntas = new Memoria<>(PREGUNTAS, d -> pacta.siguiente(d.caso(), d.noSabe(), d.ingles()));
    }

    Pacta pacta() {
        return pacta;
    }

    Dictamen dictaminar(Caso caso) {
        return dictamenes.de(caso);
    }

    Optional<Pregunta> siguiente(Caso caso, Set<Hecho> noSabe, boolean ingles) {
        return preguntas.de(new Duda(caso, Set.copyOf(noSabe), ingles));
    }
}
