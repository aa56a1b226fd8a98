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

/**
 * What the rule files say of themselves, written at build time as one small text so that starting does not read 330 files.
 * The first line holds the digests; then one line a rule, as {@link NormText} writes it.
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
        List<String> faults = new ArrayList<>();
        for (RuleFile f : folder.rules()) {
            Condicion c = ConditionText.read(f.when());
            if (NormText.isDefinition(f.name())) {
                NormReader.concept(f.name(), f.annotations(), faults)
                        .ifPresent(concept -> out.append(NormText.write(f.name(), concept, c)).append('\n'));
            } else {
                NormReader.read(f.name(), f.synthesis(), f.annotations(), c, faults)
                        .ifPresent(norm -> out.append(NormText.write(norm)).append('\n'));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRulesException(faults);
        }
        return out.toString().replace('\u2013', '-').replace('\u2014', '-');
    }

    static RuleIndex read(String text) {
        int start = text.indexOf('\n');
        String[] digests = text.substring(0, start).split("\t");
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 1; i < digests.length; i++) {
            int cut = digests[i].indexOf(ITEM);
            files.put(digests[i].substring(0, cut), digests[i].substring(cut + 1));
        }
        Lines lines = Lines.read(text, start);
        return new RuleIndex(lines.norms, lines.concepts, digests[0], files, lines.definitions);
    }

    /** What the lines of the index say. */
    record Lines(List<Norma> norms, Map<String, Concepto> concepts, Map<String, Condicion> definitions) {

        /** The lines after a line feed. */
        private static Lines read(String text, int from) {
            Lines lines = new Lines(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            int start = from;
            for (int end; (end = text.indexOf('\n', start + 1)) > 0; start = end) {
                NormText.read(text, start + 1, lines);
            }
            return lines;
        }
    }
}
