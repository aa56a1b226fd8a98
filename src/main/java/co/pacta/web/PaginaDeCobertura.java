package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Qué artículos están en las reglas, cuáles piden juicio y qué se dejó fuera; con cuántos casos y escenarios los tocan. */
final class PaginaDeCobertura {

    private static final String FILAS = "cobertura.tsv";

    private final Memoria<Boolean, Html> tablas = new Memoria<>(2, PaginaDeCobertura::tablas);

    Html de(Vista v) {
        return Marco.pagina(v, v.di("Qué cubren las reglas", "What the rules cover"),
                el("h1", v.di("Qué cubren las reglas", "What the rules cover")),
                el("p", v.di("«Codificado»: las reglas lo aplican. «Pide juicio»: alguna regla lleva a revisión, depende de una lectura discutida o está por"
                        + " confirmar. Los casos prueban cada regla sola; los escenarios son actos enteros que la citan.",
                        "“Codificado”: the rules apply it. “Pide juicio”: some rule calls for review, rests on a contested reading or is"
                        + " yet to be confirmed. Cases test each rule alone; scenarios are whole acts that cite it. The table is in Spanish.")),
                tablas.de(v.enIngles()),
                el("p", link(v.limpia("/normas"), v.di("Todas las normas", "All the norms"))));
    }

    private static Html tablas(boolean ingles) {
        Map<String, List<String[]>> porFuente = new LinkedHashMap<>();
        List<Html> fuera = new ArrayList<>();
        for (String linea : leer().split("\n")) {
            String[] f = linea.split("\t", -1);
            if (f[0].equals("A")) {
                porFuente.computeIfAbsent(f[1], k -> new ArrayList<>()).add(f);
            } else {
                fuera.add(el("li", at("lang", "es"), el("strong", f[1]), " (" + f[2] + "). " + f[3]));
            }
        }
        List<Html> partes = new ArrayList<>();
        partes.add(el("h2", ingles ? "Left out, or left to judgement" : "Lo que se dejó fuera o pide juicio"));
        partes.add(el("ul", fuera));
        porFuente.forEach((fuente, filas) -> partes.add(tabla(fuente, filas, ingles)));
        return Html.once(Html.group(partes));
    }

    private static Html tabla(String fuente, List<String[]> filas, boolean ingles) {
        List<Html> cuerpo = new ArrayList<>();
        for (String[] f : filas) {
            List<Html> normas = new ArrayList<>();
            for (String id : f[4].split(";")) {
                normas.add(el("li", link((ingles ? "/normas/" + id + "?idioma=en" : "/normas/" + id), id.substring(id.indexOf('/') + 1))));
            }
            cuerpo.add(el("tr", el("th", at("scope", "row"), f[2]), el("td", f[3]), el("td", el("ul", normas)),
                    el("td", f[5]), el("td", f[6])));
        }
        String[] titulos = ingles ? new String[] {"Article", "State", "Rules", "Cases", "Scenarios"}
                : new String[] {"Artículo", "Estado", "Reglas", "Casos", "Escenarios"};
        List<Html> encabezado = new ArrayList<>();
        for (String titulo : titulos) {
            encabezado.add(el("th", at("scope", "col"), titulo));
        }
        return Html.group(el("h2", at("lang", "es"), fuente), el("div", css("tabla"), at("tabindex", "0"), at("role", "region"),
                at("aria-label", fuente), el("table", at("lang", "es"), el("thead", el("tr", encabezado)), el("tbody", cuerpo))));
    }

    private static String leer() {
        try (InputStream in = PaginaDeCobertura.class.getResourceAsStream(FILAS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
