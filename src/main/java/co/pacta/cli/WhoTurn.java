package co.pacta.cli;

import co.pacta.caso.Hecho;
import co.pacta.catalogo.Lugar;
import co.pacta.cli.Choices.Choice;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.duda.Preguntas;
import java.util.List;
import java.util.Set;

/** Asks who acts: a municipality, district or department by its name; any other kind of entity from a list. */
record WhoTurn(PlaceSearch search, Palabras words) implements Turn {

    private static final Set<Hecho> FACTS = Set.of(Hecho.DIVIPOLA, Hecho.ENTIDAD_TIPO, Hecho.ENTIDAD_NOMBRE);
    private static final Set<String> OTHER = Set.of("otra", "otro", "other");

    @Override
    public Sheet sheet() {
        return new Sheet(words.frase("pregunta_quien"), words.frase("porque_quien"), List.of(),
                List.of(words.frase("ayuda_quien")), List.of(), false, words.frase("modo_quien"), FACTS, Set.of(), Set.of(Hecho.ENTIDAD_TIPO));
    }

    @Override
    public Reading read(String written) {
        if (written.isEmpty()) {
            return Reading.again(words.frase("modo_quien"));
        }
        if (OTHER.contains(PlainText.of(written))) {
            return new Reading.Narrow("", new Kinds(this, words));
        }
        PlaceSearch.Found<Lugar> found = search.places(written);
        if (found.one().isPresent()) {
            return Reading.got(answer(found.one().get()));
        }
        List<Lugar> candidates = found.candidates();
        if (candidates.isEmpty()) {
            return Reading.again(words.frase("lugar_no_hallado").replace("{texto}", written));
        }
        String message = words.frase(found.exact().isEmpty() ? "lugar_parecido" : "lugar_repetido").replace("{texto}", written);
        return new Reading.Narrow(message, new PickTurn(this, candidates.stream().map(this::label).toList(),
                i -> answer(candidates.get(i)), words));
    }

    private Answer answer(Lugar place) {
        String detail = search.detail(place);
        return Answer.of(Hecho.DIVIPOLA, place.codigo(), label(place) + (detail.isEmpty() ? "" : ": " + detail));
    }

    private String label(Lugar place) {
        return place.rotulo().replace("(" + place.codigo() + ")", "(" + words.frase("codigo_dane") + " " + place.codigo() + ")");
    }

    /** The kinds of entity that have no name in the catalogue. */
    private record Kinds(WhoTurn before, Palabras words) implements Turn {

        private Choices choices() {
            return new Choices(Preguntas.opciones(Hecho.ENTIDAD_TIPO, words.idioma() == Idioma.EN).stream()
                    .map(o -> new Choice(o.codigo(), o.etiqueta(), o.explicacion())).toList(), words);
        }

        @Override
        public Sheet sheet() {
            return before.sheet().choosing(choices().explained(), words.frase("modo_una"));
        }

        @Override
        public Reading read(String written) {
            Choices.Meant meant = choices().one(written);
            if (!meant.problem().isEmpty()) {
                Reading named = before.read(written);
                return named instanceof Reading.Again ? Reading.again(meant.problem()) : named;
            }
            int which = meant.which().get(0);
            return Reading.got(Answer.of(Hecho.ENTIDAD_TIPO, Hecho.ENTIDAD_TIPO.codigos().get(which), choices().labels().get(which)));
        }
    }
}
