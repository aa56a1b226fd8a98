package co.pacta.cli;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoContraparte;
import co.pacta.cli.Choices.Choice;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.duda.Pregunta;
import co.pacta.duda.Preguntas;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes a turn of the interview out of what the program wants to know next. */
record Turns(NormsBehind behind, PlaceSearch search, Palabras words) {

    private static final Set<Hecho> OF_THE_COUNTERPART = EnumSet.of(Hecho.PAIS, Hecho.LIMITROFE, Hecho.NIVEL);
    private static final int MANY = 20;
    private static final int FEW_WORDS = 40;

    Turn of(Pregunta question, Caso caso, Set<Hecho> unknown) {
        boolean nameless = !caso.sabe(Hecho.CONTRAPARTE_NOMBRE) && !caso.sabe(Hecho.CONTRAPARTE_ID)
                && !unknown.contains(Hecho.CONTRAPARTE_NOMBRE);
        if (nameless && OF_THE_COUNTERPART.contains(question.hecho())
                && caso.consta(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL)) {
            return counterpart(question, caso, behind.of(question, caso));
        }
        return plain(question, caso, behind.of(question, caso));
    }

    private Turn counterpart(Pregunta question, Caso caso, List<Norma> norms) {
        Preguntas.Texto text = Preguntas.de(Hecho.CONTRAPARTE_NOMBRE, english());
        Sheet sheet = new Sheet(text.pregunta(), text.porQue() + cited(norms), reasons(norms), help(text), List.of(), false,
                words.frase("modo_contraparte"), CounterpartTurn.FACTS, Set.of(Hecho.CONTRAPARTE_NOMBRE), Set.of(Hecho.CONTRAPARTE_NOMBRE));
        return new CounterpartTurn(search, caso.valor(Hecho.PAIS).map(String.class::cast), sheet, words);
    }

    private Turn plain(Pregunta question, Caso caso, List<Norma> norms) {
        Hecho fact = question.hecho();
        if (!question.marcas().isEmpty()) {
            Choices ticks = new Choices(question.marcas().stream().map(m -> new Choice("", m.etiqueta(), "")).toList(), words);
            return ManyTurn.ticks(question, caso, ticks, sheet(question, norms, ticks, Choices::labels, "modo_casillas"), words);
        }
        Choices choices = new Choices(question.opciones().stream().map(o -> new Choice(o.codigo(), o.etiqueta(), o.explicacion())).toList(), words);
        boolean none = fact != Hecho.MATERIAS;
        return switch (fact.forma()) {
            case CODIGO, SI_NO -> new ChoiceTurn(fact, choices, sheet(question, norms, choices, Choices::explained, "modo_una"), words);
            case LISTA -> ManyTurn.list(fact, none, choices,
                    sheet(question, norms, choices, none ? Choices::explained : Choices::labels, none ? "modo_casillas" : "modo_varias"), words);
            case PAIS -> new CountryTurn(fact, search, sheet(question, norms, choices, c -> List.of(), "modo_pais"), words);
            case LISTA_DE_PAISES -> new CountryTurn(fact, search, sheet(question, norms, choices, c -> List.of(), "modo_paises"), words);
            default -> new NumberTurn(fact, sheet(question, norms, choices, c -> List.of(),
                    fact == Hecho.PORCENTAJE_EXTERNO ? "modo_porcentaje" : "modo_numero"), words);
        };
    }

    private Sheet sheet(Pregunta question, List<Norma> norms, Choices choices, Function<Choices, List<String>> shown, String hint) {
        List<String> labels = shown.apply(choices);
        boolean narrow = labels.size() > MANY && labels.stream().allMatch(l -> l.length() <= FEW_WORDS);
        List<String> help = new ArrayList<>(help(question.texto()));
        if (narrow) {
            help.addAll(choices.explained());
        }
        Set<Hecho> facts = Set.copyOf(question.hechos());
        return new Sheet(question.texto().pregunta(), question.texto().porQue() + cited(norms), reasons(norms), help, labels, narrow,
                words.frase(hint), facts, facts, facts);
    }

    private List<String> help(Preguntas.Texto text) {
        return text.aQuien().isEmpty() ? List.of(text.ayuda())
                : List.of(text.ayuda(), words.frase("a_quien") + ": " + text.aQuien() + ".");
    }

    /** The highest norm behind the question, in brackets. */
    private static String cited(List<Norma> norms) {
        return norms.isEmpty() ? "" : " (" + norms.get(0).cita() + ")";
    }

    private static List<String> reasons(List<Norma> norms) {
        return norms.stream().map(n -> n.cita() + ": " + n.sintesis()).toList();
    }

    private boolean english() {
        return words.idioma() == Idioma.EN;
    }
}
