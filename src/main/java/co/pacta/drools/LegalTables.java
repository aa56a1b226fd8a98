package co.pacta.drools;

import co.pacta.caso.Materia;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.TipoEntidad;
import co.pacta.norma.Vocablo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the legal lists of {@code rules/datos} into the tables the vocabulary consults. */
final class LegalTables {

    private static final Map<String, Materia> MATTERS = new HashMap<>();
    private static final Map<String, TipoEntidad> TYPES = new HashMap<>();

    static {
        for (TipoEntidad t : TipoEntidad.values()) {
            TYPES.put(t.codigo(), t);
        }
        for (Materia m : Materia.values()) {
            MATTERS.put(m.codigo(), m);
        }
    }

    private final UnaryOperator<String> data;
    private final List<String> faults;

    private LegalTables(UnaryOperator<String> data, List<String> faults) {
        this.data = data;
        this.faults = faults;
    }

    static TablasLegales read(UnaryOperator<String> data, List<String> faults) {
        return new LegalTables(data, faults).read();
    }

    /** The plain-language words of {@code vocabulario.csv}, by word. */
    static Map<String, Vocablo> words(String text) {
        Map<String, Vocablo> words = new HashMap<>();
        text.lines().skip(1).filter(l -> !l.isBlank()).map(l -> fields(l, Integer.MAX_VALUE)).forEach(f -> words.put(f[0], new Vocablo(f[0],
                f[1], f[2], f[3].isEmpty() ? List.of() : List.of(f[3].split(";")), field(f, 4), field(f, 5))));
        return Map.copyOf(words);
    }

    private static String field(String[] fields, int i) {
        return i < fields.length ? fields[i] : "";
    }

    private TablasLegales read() {
        Map<TipoEntidad, Long> own = new EnumMap<>(TipoEntidad.class);
        long archipelago = 0;
        for (String[] row : rows("competencias.csv", 3)) {
            long bit = row[2].equals("si") ? bit("competencias.csv", row[0]) : 0;
            if (row[1].equals("departamento_archipielago")) {
                archipelago |= bit;
            } else if (!row[1].equals("todas")) {
                own.merge(type(row[1]), bit, (a, b) -> a | b);
            }
        }
        Map<Materia, Long> purposes = new EnumMap<>(Materia.class);
        long inferred = 0;
        for (String[] row : rows("finalidades.csv", 4)) {
            matter("finalidades.csv", row[0]).ifPresent(m -> purposes.merge(m, bit("finalidades.csv", row[1]), (a, b) -> a | b));
            inferred |= row[3].equals("media") ? bit("finalidades.csv", row[0]) : 0;
        }
        return new TablasLegales(own, archipelago, purposes, inferred, countries("vecinos.csv", "terrestre"),
                countries("vecinos.csv", "maritimo"), countries("paises_anglofonos.csv", ""));
    }

    private Set<String> countries(String file, String kind) {
        Set<String> all = new HashSet<>();
        for (String[] row : rows(file, 2)) {
            if (kind.isEmpty() || row[1].equals(kind)) {
                all.add(row[0]);
            }
        }
        return all;
    }

    private long bit(String file, String matter) {
        return matter(file, matter).map(m -> 1L << m.ordinal()).orElse(0L);
    }

    private Optional<Materia> matter(String file, String code) {
        Optional<Materia> found = Optional.ofNullable(MATTERS.get(code));
        if (found.isEmpty()) {
            faults.add("datos/" + file + ": no existe la materia «" + code + "»");
        }
        return found;
    }

    private TipoEntidad type(String code) {
        TipoEntidad found = TYPES.get(code);
        if (found == null) {
            faults.add("datos/competencias.csv: no existe la clase de entidad «" + code + "»");
        }
        return found == null ? TipoEntidad.PARTICULAR : found;
    }

    private List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        String text = data.apply(file);
        if (text.isEmpty()) {
            faults.add("datos/" + file + ": falta este archivo");
        }
        int start = text.indexOf('\n') + 1;
        while (start > 0 && start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            String line = text.substring(start, stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop);
            if (!line.isBlank()) {
                rows.add(fields(line, columns));
            }
            start = end + 1;
        }
        return rows;
    }

    /** The first fields of one line: commas, double quotes around fields that hold commas. */
    static String[] fields(String line, int atMost) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length() && fields.size() < atMost) {
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            int from = quoted ? at + 1 : at;
            int end = quoted ? line.indexOf('"', from) : line.indexOf(',', from);
            end = end < 0 ? line.length() : end;
            fields.add(line.substring(from, end));
            at = quoted ? end + 2 : end + 1;
        }
        return fields.toArray(String[]::new);
    }
}
