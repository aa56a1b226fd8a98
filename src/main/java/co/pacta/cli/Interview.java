package co.pacta.cli;

import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Faltante;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.duda.Pregunta;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks a person only what can still change the answer, the most useful first, and lets them go back. */
final class Interview {

    private static final Map<String, Command> COMMANDS = Map.ofEntries(Map.entry("atras", Command.BACK), Map.entry("volver", Command.BACK),
            Map.entry("back", Command.BACK), Map.entry("por que", Command.WHY), Map.entry("porque", Command.WHY),
            Map.entry("why", Command.WHY), Map.entry("ayuda", Command.HELP), Map.entry("help", Command.HELP), Map.entry("salir", Command.STOP),
            Map.entry("quit", Command.STOP), Map.entry("no se", Command.UNKNOWN), Map.entry("nose", Command.UNKNOWN),
            Map.entry("no lo se", Command.UNKNOWN), Map.entry("i do not know", Command.UNKNOWN), Map.entry("i don t know", Command.UNKNOWN),
            Map.entry("0", Command.UNKNOWN));
    private static final Set<Hecho> OF_THE_NAME = EnumSet.of(Hecho.PAIS, Hecho.LIMITROFE, Hecho.NIVEL);

    private final Pacta pacta;
    private final Dialogue dialogue;
    private final Palabras words;
    private final LocalDate today;
    private final boolean askDay;
    private final Answers answers;
    private final Turns turns;
    private boolean revising;

    /** What a person may say instead of an answer. */
    private enum Command { BACK, WHY, HELP, STOP, UNKNOWN }

    /**
     * @param start  what is known before the first question
     * @param askDay whether the day of the act is to be asked for; then the one of the case is proposed
     */
    Interview(Pacta pacta, Dialogue dialogue, Caso start, LocalDate today, boolean askDay) {
        this.pacta = pacta;
        this.dialogue = dialogue;
        this.words = dialogue.words();
        this.today = today;
        this.askDay = askDay;
        this.answers = new Answers(start);
        this.turns = new Turns(new NormsBehind(pacta), new PlaceSearch(pacta.catalogo()), words);
    }

    /** The case as the person told it. */
    Caso run() {
        dialogue.say(words.frase("bienvenida"));
        Optional<Turn> turn = next();
        while (turn.isPresent() && (recalled(turn.get()) || asked(turn.get()))) {
            turn = next();
        }
        if (turn.isPresent()) {
            answers.restore();
        }
        tellDropped(answers.drop(h -> false));
        return answers.caso();
    }

    private Optional<Turn> next() {
        if (askDay && !answers.hasDay()) {
            return Optional.of(new DayTurn(answers.day(), today, words));
        }
        Caso caso = answers.caso();
        boolean nobody = !caso.sabe(Hecho.DIVIPOLA) && !caso.sabe(Hecho.ENTIDAD_TIPO) && !caso.sabe(Hecho.ENTIDAD_NOMBRE);
        if (nobody && !answers.unknown().contains(Hecho.ENTIDAD_TIPO)) {
            return Optional.of(new WhoTurn(new PlaceSearch(pacta.catalogo()), words));
        }
        Optional<Pregunta> question = pacta.siguiente(caso, answers.unknown(), words.idioma() == Idioma.EN);
        if (!revising && question.isPresent() && !question.get().esencial()) {
            tellDropped(answers.drop(comesUp(caso)));
        }
        return question.map(q -> turns.of(q, caso, answers.unknown()));
    }

    /** Whether a fact can still change the answer; the name of the counterpart can as long as what it tells can. */
    private Predicate<Hecho> comesUp(Caso caso) {
        Set<Hecho> missing = pacta.dictaminar(caso).faltantes().stream().map(Faltante::hecho).collect(Collectors.toSet());
        boolean name = missing.stream().anyMatch(OF_THE_NAME::contains);
        return h -> missing.contains(h) || name && CounterpartTurn.FACTS.contains(h);
    }

    private void tellDropped(Set<Hecho> dropped) {
        List<String> names = dropped.stream().filter(h -> h != Hecho.CONTRAPARTE_ID).map(h -> uncapitalized(words.hecho(h.clave()))).toList();
        if (!names.isEmpty()) {
            dialogue.say(words.frase("ya_no_hace_falta") + ": " + String.join(" · ", names) + ".");
        }
    }

    private static String uncapitalized(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Uses an answer given before the person went back, if it fits. */
    private boolean recalled(Turn turn) {
        Optional<Answer> known = revising ? Optional.empty() : answers.recall(turn.sheet());
        known.ifPresent(a -> {
            answers.add(a);
            dialogue.say(words.frase("se_conserva") + ": " + turn.sheet().text());
        });
        return known.isPresent();
    }

    /** Asks until there is an answer or the person goes back; false when they leave. */
    private boolean asked(Turn first) {
        Turn turn = first;
        show(turn);
        while (true) {
            Optional<String> written = dialogue.listen();
            Optional<Command> command = written.map(w -> COMMANDS.get(PlainText.of(w)));
            if (written.isEmpty() || command.filter(Command.STOP::equals).isPresent()) {
                return false;
            }
            if (command.filter(Command.BACK::equals).isPresent()) {
                goBack();
                return true;
            }
            Optional<Turn> then = command.isPresent() ? obey(command.get(), turn) : understand(turn, written.get());
            if (then.isEmpty()) {
                revising = false;
                return true;
            }
            turn = then.get();
        }
    }

    private void show(Turn turn) {
        boolean day = turn instanceof DayTurn;
        String number = words.frase("pregunta_numero").replace("{n}", String.valueOf(answers.count() + 1));
        dialogue.show((day ? "" : number + ". ") + turn.sheet().text(), turn.sheet());
    }

    private void goBack() {
        Optional<Answer> last = answers.back();
        revising = last.isPresent() || revising;
        String answered = last.map(Answer::shown).filter(s -> !s.isEmpty())
                .map(s -> " " + words.frase("antes_respondio") + ": " + s + ".").orElse("");
        dialogue.say(last.isPresent() ? words.frase("vuelve_atras") + answered : words.frase("es_la_primera"));
    }

    /** The turn that goes on; empty when the command answered it. */
    private Optional<Turn> obey(Command command, Turn turn) {
        Sheet sheet = turn.sheet();
        switch (command) {
            case UNKNOWN -> {
                if (!sheet.unknown().isEmpty()) {
                    answers.add(Answer.unknown(sheet.unknown(), words.frase("no_se")));
                    return Optional.empty();
                }
                dialogue.say(words.frase("el_dia_hace_falta"));
            }
            case WHY -> {
                dialogue.say(sheet.why());
                dialogue.bullets(sheet.reasons());
            }
            default -> {
                dialogue.bullets(sheet.help());
                dialogue.say(words.frase("que_puede_escribir"));
            }
        }
        return Optional.of(turn);
    }

    private Optional<Turn> understand(Turn turn, String written) {
        Turn.Reading reading = turn.read(written);
        if (reading instanceof Turn.Reading.Got got) {
            answers.add(got.answer());
            dialogue.say("→ " + got.answer().shown());
            return Optional.empty();
        }
        if (reading instanceof Turn.Reading.Narrow narrow) {
            dialogue.show(narrow.message().isEmpty() ? turn.sheet().text() : narrow.message(), narrow.turn().sheet());
            return Optional.of(narrow.turn());
        }
        dialogue.say(((Turn.Reading.Again) reading).message());
        return Optional.of(turn);
    }
}
