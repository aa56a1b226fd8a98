package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.caso.Lectura;
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
import java.util.Optional;
import java.util.Set;

/**
 * A norm, or the condition of a definition, as one line that is read at start-up without looking anything up: fields in a fixed order,
 * each ended by a tab; items of a field ended by {@code U+001F}; a constant is one character, from its place in its list.
 */
final class NormText {

    private static final char FIELD = '\t';
    private static final char ITEM = '\u001f';
    private static final char PART = '\u001e';
    /** The character of the first constant of a list; there is room for 78. */
    private static final char FIRST = '0';
    /** To change with the order of the fields. */
    private static final int FORMAT = 1;
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final int HEX = 16;

    private static final Rango[] RANKS = Rango.values();
    private static final Confianza[] CONFIDENCES = Confianza.values();
    private static final Efecto[] EFFECTS = Efecto.values();
    private static final Canal[] CHANNELS = Canal.values();
    private static final Norma.Cobertura.Clase[] COVERAGES = Norma.Cobertura.Clase.values();
    private static final Paso[] STEPS = Paso.values();
    private static final Momento[] MOMENTS = Momento.values();
    private static final Lectura[] READINGS = Lectura.values();
    private static final Materia[] MATTERS = Materia.values();
    private static final Concepto[] CONCEPTS = Concepto.values();

    private final String text;
    private int at;

    private NormText(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** A number that changes when a constant changes place: what was written before then means something else. */
    static int places() {
        int hash = FORMAT;
        for (Enum<?>[] constants : List.of(RANKS, CONFIDENCES, EFFECTS, CHANNELS, COVERAGES, STEPS, MOMENTS, READINGS, MATTERS, CONCEPTS)) {
            for (Enum<?> constant : constants) {
                hash = 31 * hash + constant.name().hashCode();
            }
        }
        return hash;
    }

    // Writing

    static String write(Norma n) {
        StringBuilder out = new StringBuilder();
        fields(out, n.id(), n.cita(), n.norma(), code(n.rango()), day(n.vigencia().desde()), n.vigencia().hasta().map(NormText::day).orElse(""),
                n.fuente(), n.estado(), code(n.confianza()), n.base(), code(n.efecto()), n.canal().map(NormText::code).orElse(""),
                code(n.materias().clase()), Long.toHexString(n.materias().bits()), codes(n.pasos()), n.momento().map(NormText::code).orElse(""),
                items(n.autoridades()), n.plazo().orElse(""), n.lectura().map(NormText::reading).orElse(""),
                items(n.desplaza().stream().map(NormText::displacement).toList()), String.valueOf(n.orden()), n.sintesis(), n.consecuencia(),
                n.notas().orElse(""), items(n.condicion().partes()), items(n.condicion().palabras()));
        return out.toString();
    }

    static String write(String definition, Concepto concept, Condicion condition) {
        StringBuilder out = new StringBuilder();
        fields(out, definition, code(concept), items(condition.partes()), items(condition.palabras()));
        return out.toString();
    }

    private static void fields(StringBuilder out, String... fields) {
        for (String field : fields) {
            out.append(field).append(FIELD);
        }
    }

    private static String items(List<String> items) {
        StringBuilder out = new StringBuilder();
        items.forEach(i -> out.append(i).append(ITEM));
        return out.toString();
    }

    private static String code(Enum<?> constant) {
        return String.valueOf((char) (FIRST + constant.ordinal()));
    }

    private static String codes(List<? extends Enum<?>> constants) {
        StringBuilder out = new StringBuilder();
        constants.forEach(c -> out.append(code(c)));
        return out.toString();
    }

    private static String day(LocalDate day) {
        return String.valueOf((day.getYear() * MONTH + day.getMonthValue()) * MONTH + day.getDayOfMonth());
    }

    private static String reading(BajoLectura under) {
        return code(under.lectura()) + under.opcion();
    }

    private static String displacement(Desplazamiento d) {
        return d.norma() + PART + d.porque() + PART + d.bajo().map(NormText::reading).orElse("");
    }

    // Reading

    static boolean isDefinition(String name) {
        return name.startsWith("definiciones/");
    }

    /** Reads one line; each kind goes to its place. */
    static void read(String text, int at, RuleIndex.Lines lines) {
        NormText line = new NormText(text, at);
        String name = line.field();
        if (isDefinition(name)) {
            lines.concepts().put(name, CONCEPTS[line.code()]);
            lines.definitions().put(name, new Condicion(line.items(), line.items()));
        } else {
            lines.norms().add(line.norm(name));
        }
    }

    // The order of the arguments is that of the fields.
    private Norma norm(String id) {
        return new Norma(id, field(), field(), RANKS[code()], new Vigencia(day(field()), optionalDay(field())), field(), field(),
                CONFIDENCES[code()], field(), EFFECTS[code()], constant(CHANNELS), coverage(), steps(), constant(MOMENTS), items(),
                optional(field()), reading(field()), displacements(), Integer.parseInt(field()), field(), field(), optional(field()),
                new Condicion(items(), items()));
    }

    private String field() {
        int end = text.indexOf(FIELD, at);
        String field = text.substring(at, end);
        at = end + 1;
        return field;
    }

    /** The place of a constant in its list; -1 if the field is empty. */
    private int code() {
        int code = text.charAt(at) == FIELD ? -1 : text.charAt(at++) - FIRST;
        at++;
        return code;
    }

    private <E> Optional<E> constant(E[] all) {
        int code = code();
        return code < 0 ? Optional.empty() : Optional.of(all[code]);
    }

    private List<String> items() {
        if (text.charAt(at) == FIELD) {
            at++;
            return List.of();
        }
        List<String> items = new ArrayList<>();
        while (text.charAt(at) != FIELD) {
            int end = text.indexOf(ITEM, at);
            items.add(text.substring(at, end));
            at = end + 1;
        }
        at++;
        return items;
    }

    private Norma.Cobertura coverage() {
        Norma.Cobertura.Clase kind = COVERAGES[code()];
        long bits = Long.parseUnsignedLong(field(), HEX);
        Set<Materia> matters = EnumSet.noneOf(Materia.class);
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            matters.add(MATTERS[Long.numberOfTrailingZeros(rest)]);
        }
        return Norma.Cobertura.de(kind, matters);
    }

    private List<Paso> steps() {
        List<Paso> steps = new ArrayList<>();
        for (String codes = field(); steps.size() < codes.length(); ) {
            steps.add(STEPS[codes.charAt(steps.size()) - FIRST]);
        }
        return steps;
    }

    private List<Desplazamiento> displacements() {
        List<String> items = items();
        if (items.isEmpty()) {
            return List.of();
        }
        List<Desplazamiento> all = new ArrayList<>();
        for (String item : items) {
            int first = item.indexOf(PART);
            int second = item.indexOf(PART, first + 1);
            all.add(new Desplazamiento(item.substring(0, first), item.substring(first + 1, second), reading(item.substring(second + 1))));
        }
        return all;
    }

    private static Optional<BajoLectura> reading(String written) {
        return written.isEmpty() ? Optional.empty()
                : Optional.of(new BajoLectura(READINGS[written.charAt(0) - FIRST], written.substring(1)));
    }

    private static Optional<String> optional(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(written);
    }

    private static Optional<LocalDate> optionalDay(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(day(written));
    }

    private static LocalDate day(String written) {
        int day = Integer.parseInt(written);
        return LocalDate.of(day / YEAR, day / MONTH % MONTH, day % MONTH);
    }
}
