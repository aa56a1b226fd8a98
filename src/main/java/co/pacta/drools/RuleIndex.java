package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.norma.Condicion;
import co.pacta.norma.Corpus;
import co.pacta.norma.Norma;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What the rule files say of themselves, written at build time as one small text so that starting does not read 330 files.
 * The first line holds the digests; then one line a rule; fields end in a tab; inside a field items end in {@code U+001F}.
 *
 * @param norms       the norms
 * @param concepts    rule name to the concept it derives
 * @param sha256      digest of all rule and data files
 * @param files       digest of each file
 * @param definitions the condition of each definition, by rule name
 */
record RuleIndex(List<Norma> norms, Map<String, Concepto> concepts, String sha256, Map<String, String> files,
                 Map<String, Condicion> definitions) {

    Corpus corpus() {
        return new Corpus(norms, sha256, files, definitions);
    }

    /** One byte a character: Spanish fits, and it is read at start-up without decoding. */
    static final Charset CHARSET = StandardCharsets.ISO_8859_1;
    private static final String ITEM = "\u001f";

    static String write(RuleFolder folder) {
        StringBuilder out = new StringBuilder(folder.sha256());
        folder.files().forEach((name, digest) -> out.append('\t').append(name).append(ITEM).append(digest));
        out.append('\n');
        for (RuleFile f : folder.rules()) {
            Condicion c = ConditionText.read(f.when());
            out.append(f.name()).append('\t').append(f.synthesis()).append('\t')
                    .append(String.join(ITEM, c.partes())).append('\t').append(String.join(ITEM, c.palabras()));
            f.annotations().forEach((k, v) -> out.append('\t').append(k).append(ITEM).append(v));
            out.append('\n');
        }
        return out.toString().replace('\u2013', '-').replace('\u2014', '-');
    }

    static RuleIndex read(String text, List<String> faults) {
        int start = text.indexOf('\n');
        String[] digests = text.substring(0, start).split("\t");
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 1; i < digests.length; i++) {
            int cut = digests[i].indexOf(ITEM);
            files.put(digests[i].substring(0, cut), digests[i].substring(cut + 1));
        }
        // Two threads: it is most of what starting costs.
        int middle = text.indexOf('\n', start + (text.length() - start) / 2);
        FutureTask<Lines> second = new FutureTask<>(() -> Lines.read(text, middle, text.length()));
        Thread reader = new Thread(second, "texts");
        reader.setDaemon(true);
        reader.start();
        Lines lines = Lines.read(text, start, middle + 1);
        lines.add(join(second));
        faults.addAll(lines.faults);
        return new RuleIndex(lines.norms, lines.concepts, digests[0], files, lines.definitions);
    }

    private static Lines join(FutureTask<Lines> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The rules cannot be read", e.getCause());
        }
    }

    /** What some lines of the index say. */
    private record Lines(List<Norma> norms, Map<String, Concepto> concepts, Map<String, Condicion> definitions, List<String> faults) {

        /** The lines after a line feed and before another. */
        static Lines read(String text, int from, int to) {
            Lines lines = new Lines(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
            int start = from;
            for (int end; (end = text.indexOf('\n', start + 1)) > 0 && end < to; start = end) {
                readLine(text.substring(start + 1, end), lines.norms, lines.concepts, lines.definitions, lines.faults);
            }
            return lines;
        }

        void add(Lines others) {
            norms.addAll(others.norms);
            concepts.putAll(others.concepts);
            definitions.putAll(others.definitions);
            faults.addAll(others.faults);
        }
    }

    private static void readLine(String line, List<Norma> norms, Map<String, Concepto> concepts,
                                 Map<String, Condicion> definitions, List<String> faults) {
        String[] fields = line.split("\t");
        Map<String, String> annotations = new LinkedHashMap<>();
        for (int i = 4; i < fields.length; i++) {
            int cut = fields[i].indexOf(ITEM);
            annotations.put(fields[i].substring(0, cut), fields[i].substring(cut + 1));
        }
        Condicion condition = new Condicion(items(fields[2]), items(fields[3]));
        if (fields[0].startsWith("definiciones/")) {
            definitions.put(fields[0], condition);
            NormReader.concept(fields[0], annotations, faults).ifPresent(c -> concepts.put(fields[0], c));
        } else {
            NormReader.read(fields[0], fields[1], annotations, condition, faults).ifPresent(norms::add);
        }
    }

    private static List<String> items(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(ITEM));
    }
}
