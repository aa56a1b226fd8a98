package co.pacta.drools;

import co.pacta.caso.Codigo;
import co.pacta.caso.Concepto;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.norma.BajoLectura;
import co.pacta.norma.Canal;
import co.pacta.norma.Condicion;
import co.pacta.norma.Confianza;
import co.pacta.norma.Desplazamiento;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import co.pacta.norma.Rango;
import co.pacta.norma.Vigencia;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the annotations of a rule into what the norm says of itself; every fault is named, none stops the reading. */
final class NormReader {

    private final String name;
    private final Map<String, String> annotations;
    private final List<String> faults;

    private NormReader(String name, Map<String, String> annotations, List<String> faults) {
        this.name = name;
        this.annotations = annotations;
        this.faults = faults;
    }

    /** The norm, or empty if its annotations do not make one (the reasons are added to {@code faults}). */
    static Optional<Norma> read(String name, String synthesis, Map<String, String> annotations, Condicion condition,
                                List<String> faults) {
        int before = faults.size();
        NormReader reader = new NormReader(name, annotations, faults);
        Norma norm = reader.build(synthesis, condition);
        return faults.size() == before ? Optional.of(norm) : Optional.empty();
    }

    /** The concept that a definition derives. */
    static Optional<Concepto> concept(String name, Map<String, String> annotations, List<String> faults) {
        return Optional.ofNullable(new NormReader(name, annotations, faults).one(Concepto.class, "concepto", null));
    }

    private Norma build(String synthesis, Condicion condition) {
        List<String> effect = AnnotationWords.pieces(text("efecto").replace(',', ' '), ' ');
        Set<Materia> matters = EnumSet.noneOf(Materia.class);
        Norma.Cobertura.Clase coverage = coverage(matters);
        List<Paso> steps = new ArrayList<>();
        Momento moment = null;
        Canal channel = null;
        for (int i = 1; i < effect.size(); i++) {
            Codigo word = effectWord(effect.get(i));
            if (word instanceof Paso step) {
                steps.add(step);
            } else if (word instanceof Momento m) {
                moment = m;
            } else if (word instanceof Canal c) {
                channel = c;
            }
        }
        Efecto kind = constant(Efecto.class, effect.isEmpty() ? "" : effect.get(0), Efecto.ADVIERTE);
        checkEffect(kind, steps, moment, channel, coverage);
        return new Norma(name, text("cita"), text("norma"), one(Rango.class, "rango", Rango.DOCTRINA), validity(),
                text("fuente"), text("estado"), one(Confianza.class, "confianza", Confianza.BAJA), text("base"), kind,
                Optional.ofNullable(channel), Norma.Cobertura.de(coverage, matters), steps, Optional.ofNullable(moment),
                list("autoridad"), annotation("plazo"), reading(), displacements(), order(kind), synthesis, text("consecuencia"),
                annotation("notas"), condition);
    }

    private void checkEffect(Efecto kind, List<Paso> steps, Momento moment, Canal channel, Norma.Cobertura.Clase coverage) {
        boolean asks = kind == Efecto.EXIGE || kind == Efecto.ACONSEJA;
        if (asks && (steps.isEmpty() || moment == null || annotation("autoridad").isEmpty())) {
            fault("un efecto " + kind + " lleva paso, momento y @autoridad");
        }
        if (!asks && !steps.isEmpty()) {
            fault("un efecto " + kind + " no pide pasos");
        }
        if (kind == Efecto.HABILITA && channel == null) {
            fault("un efecto HABILITA lleva el canal que abre");
        }
        if ((channel == null) != (coverage == Norma.Cobertura.Clase.NINGUNA)) {
            fault("el canal y @materias van juntos");
        }
    }

    private int order(Efecto kind) {
        String text = annotation("orden").orElse("");
        boolean number = !text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            number &= Character.isDigit(text.charAt(i));
        }
        if ((kind == Efecto.PROHIBE) != number) {
            fault("una norma que prohíbe, y solo ella, lleva @orden con un número");
            return 0;
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private Codigo effectWord(String word) {
        Codigo known = AnnotationWords.effectWord(word);
        if (known == null) {
            fault("@efecto no conoce «" + word + "»");
        }
        return known == null ? Momento.ANTES : known;
    }

    private Norma.Cobertura.Clase coverage(Set<Materia> matters) {
        String text = annotation("materias").orElse("");
        switch (text) {
            case "":
                return Norma.Cobertura.Clase.NINGUNA;
            case "todas":
                return Norma.Cobertura.Clase.TODAS;
            case "todas_las_propias":
                return Norma.Cobertura.Clase.TODAS_LAS_PROPIAS;
            default:
                for (String matter : AnnotationWords.pieces(text, ',')) {
                    Optional.ofNullable(constant(Materia.class, matter, null)).ifPresent(matters::add);
                }
                return Norma.Cobertura.Clase.LISTA;
        }
    }

    private Vigencia validity() {
        LocalDate from = date("desde").orElse(LocalDate.MIN);
        Optional<LocalDate> to = date("hasta");
        if (annotation("desde").isEmpty()) {
            fault("falta @desde");
        } else if (to.filter(d -> d.isBefore(from)).isPresent()) {
            fault("@hasta es anterior a @desde");
            return new Vigencia(from, Optional.empty());
        }
        return new Vigencia(from, to);
    }

    private Optional<LocalDate> date(String key) {
        String text = annotations.get(key);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (java.time.DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            fault("@" + key + " no es una fecha: «" + text + "»");
            return Optional.empty();
        }
    }

    /** By hand: the general date parser takes longer to load than all norms to read. */
    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private Optional<BajoLectura> reading() {
        return annotation("lectura").flatMap(this::reading);
    }

    private Optional<BajoLectura> reading(String text) {
        try {
            return Optional.of(BajoLectura.leer(text));
        } catch (IllegalArgumentException e) {
            fault(e.getMessage());
            return Optional.empty();
        }
    }

    private List<Displaced> displaced() {
        if (!annotations.containsKey("desplaza")) {
            return List.of();
        }
        List<Displaced> all = new ArrayList<>();
        for (String item : AnnotationWords.pieces(annotations.get("desplaza"), ';')) {
            int under = item.indexOf(" bajo ");
            all.add(under < 0 ? new Displaced(item, Optional.empty())
                    : new Displaced(item.substring(0, under).strip(), reading(item.substring(under + 6))));
        }
        return all;
    }

    private record Displaced(String norm, Optional<BajoLectura> under) {
    }

    private List<Desplazamiento> displacements() {
        if (!annotations.containsKey("desplaza")) {
            return List.of();
        }
        String why = annotation("porque").orElse("");
        if (why.isEmpty()) {
            fault("@desplaza lleva @porque");
        }
        List<Desplazamiento> all = new ArrayList<>();
        for (Displaced d : displaced()) {
            all.add(new Desplazamiento(d.norm(), why, d.under()));
        }
        return all;
    }

    private List<String> list(String key) {
        return AnnotationWords.pieces(annotation(key).orElse(""), ';');
    }

    private <E extends Enum<E>> E one(Class<E> type, String key, E otherwise) {
        String text = annotations.get(key);
        if (text == null) {
            fault("falta @" + key);
            return otherwise;
        }
        return constant(type, text, otherwise);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String text, E otherwise) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            fault("no existe «" + text + "»");
            return otherwise;
        }
    }

    private String text(String key) {
        String text = annotations.get(key);
        if (text == null) {
            fault("falta @" + key);
            return "";
        }
        return text;
    }

    private Optional<String> annotation(String key) {
        return Optional.ofNullable(annotations.get(key));
    }

    private void fault(String what) {
        faults.add(name + ": " + what);
    }
}
