package co.pacta.cli;

import co.pacta.Pacta;
import co.pacta.archivo.JsonText;
import co.pacta.archivo.Sugerencia;
import co.pacta.documento.EnTexto;
import co.pacta.documento.Palabras;
import co.pacta.drools.DroolsRules;
import co.pacta.norma.Corpus;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code pacta normas}: the norms and their state, or all that is known of one. */
final class Normas implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("normas", "[NORMA]", "Muestra las normas y su vigencia, o todo lo que se sabe de una.",
                        "normas", "normas ley-191-1995", "normas ley-191-1995/art-7-par-3-exige-consulta",
                        "normas --fecha 1996-01-01")
                .addPositional(Options.words("0..1", "NORMA", "El identificador de una norma, o el de su ley o decreto."))
                .addOption(Options.date("Dice si cada norma regía ese día."))
                .addOption(Options.format("texto (si no se dice) o json."));
    }

    @Override
    public int run(Arguments arguments, Session session) {
        boolean json = arguments.oneOf(Options.FORMAT, "texto", "json").equals("json");
        Optional<LocalDate> day = arguments.date(Options.DATE);
        Corpus corpus = arguments.has(Options.RULES)
                ? Pacta.conReglas(Session.folder(arguments.text(Options.RULES).orElseThrow())).corpus() : DroolsRules.builtInCorpus();
        String asked = arguments.positionals().isEmpty() ? "" : arguments.positionals().get(0);
        Optional<Norma> one = corpus.norma(asked);
        if (one.isPresent()) {
            NormSheet sheet = new NormSheet(one.get(), corpus, day, rulesFolder(arguments));
            Terminal terminal = session.terminal(arguments);
            session.out().print(json ? JsonText.pretty(sheet.tree())
                    : new EnTexto(terminal.columns(), terminal.color()).escribir(sheet.blocks(session.words(arguments.language()))));
        } else {
            List<Norma> norms = corpus.normas().stream().filter(n -> asked.isEmpty() || n.cuerpo().equals(asked)).toList();
            if (norms.isEmpty()) {
                throw unknown(asked, corpus);
            }
            session.out().print(json ? json(norms, day) : text(norms, day, session.words(arguments.language())));
        }
        return ExitCode.DONE;
    }

    private static java.nio.file.Path rulesFolder(Arguments arguments) {
        return arguments.text(Options.RULES).map(java.nio.file.Path::of).orElse(NormCases.home().resolve("rules"));
    }

    private static UsageException unknown(String asked, Corpus corpus) {
        List<String> ids = new ArrayList<>(corpus.normas().stream().map(Norma::cuerpo).distinct().toList());
        corpus.normas().forEach(n -> ids.add(n.id()));
        return new UsageException("No hay una norma «" + asked + "»", "NORMA", Sugerencia.de(asked, ids));
    }

    /** Whether the norm was in force that day, in words. */
    static String state(Norma n, LocalDate day) {
        return n.vigencia().cubre(day) ? "regía" : day.isBefore(n.vigencia().desde()) ? "aún no regía" : "ya no regía";
    }

    private static String text(List<Norma> norms, Optional<LocalDate> day, Palabras words) {
        StringBuilder out = new StringBuilder();
        for (Norma n : norms) {
            out.append(n.id()).append("\n    ").append(n.cita()).append(" · ").append(words.de("efecto", n.efecto().name()))
                    .append(" · desde ").append(n.vigencia().desde())
                    .append(n.vigencia().hasta().map(h -> " hasta " + h).orElse("")).append(" · ").append(words.de("vigencia", n.estado()))
                    .append(day.map(d -> " · " + state(n, d) + " el " + d).orElse("")).append('\n');
        }
        return out.append(norms.size()).append(norms.size() == 1 ? " norma.\n" : " normas.\n").toString();
    }

    private static String json(List<Norma> norms, Optional<LocalDate> day) {
        return JsonText.pretty(Map.of("normas", norms.stream().map(n -> tree(n, day)).toList()));
    }

    static Map<String, Object> tree(Norma n, Optional<LocalDate> day) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("norma", n.id());
        tree.put("cita", n.cita());
        tree.put("efecto", n.efecto().name());
        tree.put("rango", n.rango().name());
        tree.put("desde", n.vigencia().desde().toString());
        n.vigencia().hasta().ifPresent(h -> tree.put("hasta", h.toString()));
        tree.put("estado", n.estado());
        day.ifPresent(d -> tree.put("rige", n.vigencia().cubre(d) ? "si" : "no"));
        return tree;
    }
}
