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
        String[] effect = text("efecto").replace(",", " ").strip().split("\\s+");
        Set<Materia> matters = EnumSet.noneOf(Materia.class);
        Norma.Cobertura.Clase coverage = coverage(matters);
        List<Paso> steps = new ArrayList<>();
        Momento moment = null;
        Canal channel = null;
        for (int i = 1; i < effect.length; i++) {
            Codigo word = effectWord(effect[i]);
            if (word instanceof Paso step) {
                steps.add(step);
            } else if (word instanceof Momento m) {
                moment = m;
            } else if (word instanceof Canal c) {
                channel = c;
            }
        }
        Efecto kind = constant(Efecto.class, effect[0], Efecto.ADVIERTE);
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
        if ((kind == Efecto.PROHIBE) != text.matches("\\d+")) {
            fault("una norma que prohíbe, y solo ella, lleva @orden con un número");
            return 0;
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private Codigo effectWord(String word) {
        for (Class<? extends Enum<?>> type : List.of(Paso.class, Momento.class, Canal.class)) {
            for (Enum<?> constant : type.getEnumConstants()) {
                if (constant.name().equals(word)) {
                    return (Codigo) constant;
                }
            }
        }
        fault("@efecto no conoce «" + word + "»");
        return Momento.ANTES;
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
                for (String matter : text.split(",\\s*")) {
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
        Optional<String> text = annotation(key);
        try {
            return text.map(LocalDate::parse);
        } catch (java.time.DateTimeException e) {
            fault("@" + key + " no es una fecha: «" + text.get() + "»");
            return Optional.empty();
        }
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
        List<Displaced> all = new ArrayList<>();
        for (String item : annotation("desplaza").map(t -> t.split(";\\s*")).orElse(new String[0])) {
            String[] parts = item.split(" bajo ", 2);
            all.add(new Displaced(parts[0].strip(), parts.length > 1 ? reading(parts[1]) : Optional.empty()));
        }
        return all;
    }

    private record Displaced(String norm, Optional<BajoLectura> under) {
    }

    private List<Desplazamiento> displacements() {
        String why = annotation("porque").orElse("");
        if (annotation("desplaza").isPresent() && why.isEmpty()) {
            fault("@desplaza lleva @porque");
        }
        return displaced().stream().map(d -> new Desplazamiento(d.norm(), why, d.under())).toList();
    }

    private List<String> list(String key) {
        return annotation(key).map(t -> List.of(t.split(";\\s*"))).orElse(List.of());
    }

    private <E extends Enum<E>> E one(Class<E> type, String key, E otherwise) {
        return annotation(key).map(t -> constant(type, t, otherwise)).orElseGet(() -> {
            fault("falta @" + key);
            return otherwise;
        });
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
        return annotation(key).orElseGet(() -> {
            fault("falta @" + key);
            return "";
        });
    }

    private Optional<String> annotation(String key) {
        return Optional.ofNullable(annotations.get(key));
    }

    private void fault(String what) {
        faults.add(name + ": " + what);
    }
}
