package co.pacta.cli;

import co.pacta.documento.Averiguacion;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.documento.TextoDeDictamen;
import co.pacta.duda.Preguntas;
import co.pacta.norma.Corpus;

/** How every command tells an answer to a person: it cites all norms and says whom to ask for what is missing. */
final class AnswerText {

    private AnswerText() {
    }

    static TextoDeDictamen in(Palabras words, Corpus corpus) {
        return TextoDeDictamen.en(words).citando(corpus).averiguando(h -> {
            Preguntas.Texto text = Preguntas.de(h, words.idioma() == Idioma.EN);
            return new Averiguacion(text.pregunta(), text.porQue(), text.aQuien());
        });
    }
}
