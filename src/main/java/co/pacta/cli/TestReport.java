package co.pacta.cli;

import co.pacta.archivo.Cotejo.Diferencia;
import co.pacta.archivo.JsonText;
import co.pacta.documento.EnHtml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The result of running scenarios, in the three forms that people and machines read. */
final class TestReport {

    private final List<Outcome> outcomes;

    TestReport(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * One scenario run.
     *
     * @param misses what differs; empty if it passes
     */
    record Outcome(String file, int line, String name, List<Diferencia> misses) {

        boolean passes() {
            return misses.isEmpty();
        }
    }

    boolean allPass() {
        return outcomes.stream().allMatch(Outcome::passes);
    }

    private List<Outcome> failing() {
        return outcomes.stream().filter(o -> !o.passes()).toList();
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (Outcome o : failing()) {
            out.append("FALLA  ").append(o.name()).append("\n       ").append(o.file()).append(':').append(o.line()).append('\n');
            o.misses().forEach(d -> out.append("         ").append(d.enUnaLinea()).append('\n'));
            out.append('\n');
        }
        int failing = failing().size();
        return out.append(outcomes.size()).append(outcomes.size() == 1 ? " escenario: " : " escenarios: ")
                .append(outcomes.size() - failing).append(" bien, ").append(failing).append(" mal.\n").toString();
    }

    String json() {
        List<Map<String, Object>> failing = new ArrayList<>();
        for (Outcome o : failing()) {
            Map<String, Object> expected = new LinkedHashMap<>();
            Map<String, Object> got = new LinkedHashMap<>();
            o.misses().forEach(d -> {
                expected.put(d.campo(), d.esperado());
                got.put(d.campo(), d.obtenido());
            });
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("archivo", o.file());
            one.put("nombre", o.name());
            one.put("esperado", expected);
            one.put("obtenido", got);
            failing.add(one);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("total", outcomes.size());
        all.put("pasan", outcomes.size() - failing.size());
        all.put("fallan", failing);
        return JsonText.pretty(all);
    }

    String junit() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"pacta\" tests=\"")
                .append(outcomes.size()).append("\" failures=\"").append(failing().size()).append("\">\n");
        for (Outcome o : outcomes) {
            out.append("  <testcase classname=\"").append(EnHtml.seguro(o.file())).append("\" name=\"").append(EnHtml.seguro(o.name()));
            if (o.passes()) {
                out.append("\"/>\n");
            } else {
                String misses = String.join("\n", o.misses().stream().map(Diferencia::enUnaLinea).toList());
                out.append("\">\n    <failure message=\"").append(EnHtml.seguro(o.misses().get(0).enUnaLinea())).append("\">")
                        .append(EnHtml.seguro(misses)).append("</failure>\n  </testcase>\n");
            }
        }
        return out.append("</testsuite>\n").toString();
    }
}
