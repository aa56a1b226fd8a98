package co.pacta.cli;

import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.documento.Bloque;
import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Punto;
import co.pacta.documento.Palabras;
import co.pacta.norma.Corpus;
import co.pacta.norma.Desplazamiento;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of one norm.
 *
 * @param rules the rule folder on disk, for the cases beside the rule; they are left out if it is not there
 */
record NormSheet(Norma norm, Corpus corpus, Optional<LocalDate> day, Path rules) {

    Map<String, Object> tree() {
        Map<String, Object> tree = Normas.tree(norm, day);
        tree.put("fuente_normativa", norm.norma());
        tree.put("sintesis", norm.sintesis());
        tree.put("consecuencia", norm.consecuencia());
        tree.put("fuente", norm.fuente());
        tree.put("confianza", norm.confianza().codigo());
        tree.put("base", norm.base());
        tree.put("condicion", norm.condicion().partes());
        tree.put("pasos", norm.pasos().stream().map(Enum::name).toList());
        norm.plazo().ifPresent(p -> tree.put("plazo", p));
        norm.lectura().ifPresent(l -> tree.put("lectura", l.toString()));
        norm.notas().ifPresent(n -> tree.put("notas", n));
        tree.put("desplaza", displaces());
        tree.put("la_desplazan", displacedBy());
        tree.put("casos", cases());
        return tree;
    }

    List<Bloque> blocks(Palabras words) {
        List<Bloque> blocks = new ArrayList<>();
        blocks.add(new Bloque.Subtitulo(norm.cita()));
        blocks.add(new Bloque.Parrafo(norm.id()));
        List<Dato> data = new ArrayList<>();
        data.add(new Dato(words.frase("dice"), norm.sintesis()));
        data.add(new Dato(words.frase("en_su_caso"), norm.consecuencia()));
        data.add(new Dato(words.frase("efecto"), words.de("efecto", norm.efecto().name())
                + (norm.pasos().isEmpty() ? "" : ": " + steps(words))));
        norm.plazo().ifPresent(p -> data.add(new Dato(words.frase("plazo"), p)));
        data.add(new Dato(words.frase("tipo_de_norma"), words.de("rango", norm.rango().name()) + " (" + norm.norma() + ")"));
        data.add(new Dato(words.frase("vigencia"), words.vigencia(norm)
                + day.map(d -> "; " + Normas.state(norm, d) + " el " + d).orElse("")));
        data.add(new Dato(words.frase("estado_hoy"), words.de("vigencia", norm.estado())));
        data.add(new Dato(words.frase("seguridad"), words.de("confianza", norm.confianza().codigo())
                + "; " + words.de("base", norm.base())));
        norm.lectura().ifPresent(l -> data.add(new Dato(words.frase("otra_lectura"), l.toString())));
        norm.notas().ifPresent(n -> data.add(new Dato(words.frase("notas"), n)));
        data.add(new Dato(words.frase("texto"), norm.fuente()));
        blocks.add(new Bloque.Datos(data));
        list(blocks, words.titulo("condicion"), norm.condicion().partes());
        list(blocks, words.titulo("desplaza"), displaces());
        list(blocks, words.titulo("la_desplazan"), displacedBy());
        list(blocks, words.titulo("casos"), cases());
        return blocks;
    }

    private String steps(Palabras words) {
        return String.join(", ", norm.pasos().stream().map(p -> words.de("paso", p.name())).toList());
    }

    private static void list(List<Bloque> blocks, String title, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Bloque.Titulo(title, "lista"));
            blocks.add(new Bloque.Lista(false, items.stream().map(i -> new Punto(i, List.of())).toList()));
        }
    }

    private List<String> displaces() {
        return norm.desplaza().stream().map(d -> d.norma() + under(d)).toList();
    }

    private List<String> displacedBy() {
        List<String> others = new ArrayList<>();
        corpus.normas().forEach(n -> n.desplaza().stream().filter(d -> d.norma().equals(norm.id()))
                .forEach(d -> others.add(n.id() + under(d))));
        return others;
    }

    /** A displacement that holds under one reading only says so. */
    private static String under(Desplazamiento d) {
        return d.bajo().map(b -> " (solo con la lectura " + b + ")").orElse("");
    }

    private List<String> cases() {
        Path file = rules.resolve("normas").resolve(norm.id() + Probar.NORM_CASES);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return LectorDeCasos.leerCasosDeNorma(Files.readAllBytes(file), file.toString(), Limites.deEscenarios(code -> true))
                    .casos().stream().map(c -> c.nombre() + (c.aplica() ? " (se aplica)" : " (no se aplica)")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
