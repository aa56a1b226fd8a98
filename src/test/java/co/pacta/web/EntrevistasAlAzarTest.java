package co.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quien contesta de cualquier manera llega siempre a la revisión, y en doce páginas o menos. */
class EntrevistasAlAzarTest {

    private static final int ENTREVISTAS = 250;
    private static final int PAGINAS = 12;
    private static final Pattern CAMPO = Pattern.compile("<input type=\"(radio|checkbox|text|date|number)\"[^>]*?name=\"([^\"]+)\"(?:[^>]*?value=\"([^\"]*)\")?");
    private static final Map<String, List<String>> ESCRITOS = Map.of("entidad.busca", List.of("Pereira", "Ipiales", "Nariño", "Leticia"),
            "contraparte.busca", List.of("Miami", "Tulcán", "UNICEF"));
    private static final List<String> DIAS = List.of("2019-05-02", "2026-03-01");
    /** Lo que más preguntas trae se escoge más veces: así se ensayan las entrevistas largas. */
    private static final List<String> LARGAS = List.of("asociacion_de_departamentos", "area_metropolitana", "delegado", "cooperacion_otorgada");

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void cualquier_entrevista_cabe_en_doce_paginas(int semilla) {
        Random azar = new Random(semilla);
        for (int i = 0; i < ENTREVISTAS; i++) {
            Visitante v = Visitante.nuevo().va("/preguntas");
            List<String> paginas = new ArrayList<>(List.of(v.titulo()));
            for (int envios = 0; !v.direccion().startsWith("/revise"); envios++) {
                assertThat(envios).as(v.direccion()).isLessThan(60);
                String antes = v.direccion();
                v.responde(respuestas(v.pagina(), azar));
                assertThat(v.estado()).as("%s%n%s", antes, v.direccion()).isEqualTo(200);
                if (v.direccion().startsWith("/seguir")) {
                    v.va(antes);
                } else if (!v.direccion().startsWith("/revise")) {
                    paginas.add(v.titulo());
                }
                assertThat(paginas).as(v.direccion()).hasSizeLessThanOrEqualTo(PAGINAS);
            }
        }
    }

    /** Una opción de cada lista, alguna casilla, y algo escrito en cada renglón. */
    private static String[] respuestas(String pagina, Random azar) {
        Map<String, List<String>> opciones = new LinkedHashMap<>();
        Map<String, List<String>> casillas = new LinkedHashMap<>();
        List<String> pares = new ArrayList<>();
        Matcher m = CAMPO.matcher(pagina);
        while (m.find()) {
            switch (m.group(1)) {
                case "radio" -> opciones.computeIfAbsent(m.group(2), k -> new ArrayList<>()).add(m.group(3));
                case "checkbox" -> casillas.computeIfAbsent(m.group(2), k -> new ArrayList<>()).add(m.group(3));
                case "date" -> pares.addAll(List.of(m.group(2), una(DIAS, azar)));
                default -> pares.addAll(List.of(m.group(2), una(ESCRITOS.getOrDefault(m.group(2), List.of("30")), azar)));
            }
        }
        opciones.forEach((campo, valores) -> pares.addAll(List.of(campo, una(valores, azar))));
        casillas.forEach((campo, valores) -> {
            if (campo.equals("actuacion.materias") || azar.nextInt(3) == 0) {
                pares.addAll(List.of(campo, una(valores, azar)));
            }
        });
        if (pagina.contains("name=\"contraparte.pais\"")) {
            pares.addAll(List.of("contraparte.pais", una(List.of("US", "EC", "VE"), azar)));
        }
        return pares.toArray(String[]::new);
    }

    private static String una(List<String> valores, Random azar) {
        List<String> largas = LARGAS.stream().filter(valores::contains).toList();
        boolean larga = !largas.isEmpty() && azar.nextInt(2) == 0;
        return larga ? largas.get(azar.nextInt(largas.size())) : valores.get(azar.nextInt(valores.size()));
    }
}
