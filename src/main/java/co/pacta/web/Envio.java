package co.pacta.web;

import co.pacta.caso.Firmante;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.duda.Preguntas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lo que se mandó con el formulario de una pregunta: o las respuestas con lo nuevo, o lo que hay que corregir.
 *
 * @param contestado las respuestas: con lo nuevo, o sin nada de esa página si hay que corregirla
 */
record Envio(Contestaciones contestado, Errores errores) {

    /** Lo que solo importa si la entidad gasta dinero propio. */
    private static final Set<String> DEL_GASTO = Stream.of(Hecho.APROPIADOS, Hecho.ADMINISTRA_ORGANISMO, Hecho.VIGENCIAS_FUTURAS,
            Hecho.ULTIMO_ANIO_DE_GOBIERNO, Hecho.SECTOR_PRIORITARIO).map(Hecho::clave).collect(Collectors.toSet());
    /** Lo que no se marca junto con otra cosa. */
    private static final Set<String> SUELTAS = Set.of(Contestaciones.DESCONOCIDO, Contestaciones.NINGUNO);
    private static final Pattern AL_REVES = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private static Envio con(Contestaciones c) {
        return new Envio(c, Errores.ninguno());
    }

    private static Envio falta(Contestaciones c, String clave, String mensaje) {
        return new Envio(c, Errores.en(clave, mensaje));
    }

    /** La respuesta a un hecho solo. */
    static Envio hecho(Vista v, Contestaciones antes, Hecho hecho, Map<String, List<String>> escrito) {
        String clave = hecho.clave();
        if (escrito.containsKey(Formulario.NO_SE)) {
            return con(antes.con(clave, List.of(Contestaciones.DESCONOCIDO)));
        }
        List<String> valores = valores(escrito, clave);
        boolean suelta = valores.stream().anyMatch(SUELTAS::contains);
        if (valores.isEmpty()) {
            return falta(antes, clave, v.di("Escoja una respuesta. Si no la sabe, escoja «No sé».",
                    "Choose an answer. If you do not know it, choose “I do not know”."));
        }
        if (valores.size() > 1 && suelta) {
            return falta(antes, clave, v.di("Marcó «No sé» o «Ninguna» junto con otras. Deje solo lo que corresponda.",
                    "You ticked “I do not know” or “None” with others. Leave only what applies."));
        }
        boolean numeroMalo = hecho.forma() == Hecho.Forma.ENTERO && !valores.get(0).matches("\\d{1,9}|desconocido");
        return numeroMalo ? falta(antes, clave, v.di("Escriba un número entero, sin letras.", "Write a whole number, without letters."))
                : con(antes.con(clave, valores));
    }

    /** Las casillas de una pregunta que junta varios hechos; lo que no se marca toma su valor corriente. */
    static Envio casillas(Vista v, Contestaciones antes, Map<String, List<String>> escrito) {
        List<String> claves = claves(escrito, PaginaDePregunta.SIN_MARCA);
        List<String> puestas = new ArrayList<>();
        Contestaciones c = antes.sin(claves);
        boolean sinGasto = claves.contains(Hecho.PROPIOS.clave()) && !escrito.containsKey(Hecho.PROPIOS.clave())
                && !valores(escrito, Formulario.NO_SE).contains(Hecho.PROPIOS.clave());
        for (String clave : claves) {
            List<String> marcados = valores(escrito, clave);
            boolean noSabe = valores(escrito, Formulario.NO_SE).contains(clave);
            if (marcados.size() > 1 && Hecho.deClave(clave).orElseThrow().forma() != Hecho.Forma.LISTA) {
                return falta(antes.sin(claves), clave, v.di("Marcó dos casillas que no pueden ser ciertas a la vez.",
                        "You ticked two boxes that cannot both be true."));
            }
            boolean delGasto = sinGasto && DEL_GASTO.contains(clave);
            if (delGasto && !marcados.isEmpty()) {
                return falta(antes.sin(claves), claves.get(0),
                        v.di("Marcó algo sobre un gasto, pero no que la entidad gasta dinero propio. Corrija una de las dos.",
                        "You ticked something about spending, but not that the entity spends its own money."));
            }
            if (!delGasto) {
                puestas.add(clave);
                c = c.con(clave, noSabe ? List.of(Contestaciones.DESCONOCIDO)
                        : marcados.isEmpty() ? valores(escrito, PaginaDePregunta.SIN_MARCA + clave) : marcados);
            }
        }
        return con(juntas(c, puestas));
    }

    /** Varias preguntas de la misma página, cada una con sus opciones. */
    static Envio cada(Vista v, Contestaciones antes, Map<String, List<String>> escrito) {
        List<String> claves = claves(escrito, PaginaDePregunta.CADA);
        List<Errores.Error> errores = new ArrayList<>();
        Contestaciones c = antes.sin(claves);
        List<String> contestadas = new ArrayList<>();
        for (String clave : claves) {
            List<String> valores = valores(escrito, clave);
            boolean lista = Hecho.deClave(clave).orElseThrow().forma() == Hecho.Forma.LISTA && valores.stream().noneMatch(SUELTAS::contains);
            if (valores.isEmpty() && clave.equals(Hecho.ACTO_DE_DELEGACION.clave()) && firmaOtro(escrito)) {
                continue;
            }
            if (valores.isEmpty() || valores.size() > 1 && !lista) {
                errores.add(new Errores.Error(clave, v.di("Falta responder: ", "Still to answer: ")
                        + Preguntas.de(Hecho.deClave(clave).orElseThrow(), v.enIngles()).pregunta(),
                        v.di("Escoja una respuesta. Si no la sabe, escoja «No sé».", "Choose an answer, or “I do not know”.")));
            }
            contestadas.add(clave);
            c = c.con(clave, valores);
        }
        return errores.isEmpty() ? con(juntas(c, contestadas)) : new Envio(antes.sin(claves), new Errores(errores));
    }

    /** Si en la misma página se dijo que no firma un delegado: entonces no hace falta hablar de la delegación. */
    private static boolean firmaOtro(Map<String, List<String>> escrito) {
        List<String> firma = valores(escrito, Hecho.FIRMANTE.clave());
        return !firma.isEmpty() && !firma.contains(Firmante.DELEGADO.codigo()) && !firma.contains(Contestaciones.DESCONOCIDO);
    }

    private static List<String> claves(Map<String, List<String>> escrito, String prefijo) {
        return escrito.keySet().stream().filter(k -> k.startsWith(prefijo)).map(k -> k.substring(prefijo.length()))
                .filter(k -> Hecho.deClave(k).isPresent()).toList();
    }

    private static Contestaciones juntas(Contestaciones c, List<String> claves) {
        List<String> juntas = new ArrayList<>(c.valores(Contestaciones.JUNTO));
        if (claves.size() > 1) {
            juntas.removeIf(j -> j.startsWith(claves.get(0) + ":"));
            juntas.add(claves.get(0) + ":" + claves.size());
        }
        return c.con(Contestaciones.JUNTO, juntas);
    }

    /** El día del acto. */
    static Envio fecha(Vista v, Contestaciones antes, Map<String, List<String>> escrito) {
        String dia = dia(valores(escrito, Contestaciones.FECHA).stream().findFirst().orElse(""));
        return esDia(dia) ? con(antes.con(Contestaciones.FECHA, List.of(dia)))
                : falta(antes, Contestaciones.FECHA, v.di("Escriba un día que exista, como 2026-03-01.",
                        "Write a day that exists, such as 2026-03-01."));
    }

    /** Los pasos ya dados, con su fecha. */
    static Envio tramites(Vista v, Contestaciones antes, Map<String, List<String>> escrito) {
        List<String> preguntados = Stream.of(Paso.values()).map(PaginaDeTramites::clave).filter(escrito::containsKey).toList();
        Contestaciones sinNinguno = antes.sin(preguntados).sin(preguntados.stream().map(k -> k + ".sentido").toList());
        Contestaciones c = sinNinguno.con(Contestaciones.PASOS, List.of("vistos"));
        List<Errores.Error> errores = new ArrayList<>();
        for (String clave : preguntados) {
            String dia = dia(valores(escrito, clave).stream().findFirst().orElse(""));
            if (!dia.isEmpty() && !esDia(dia)) {
                errores.add(new Errores.Error(clave, v.di("Escriba un día que exista, como 2026-03-01, o deje en blanco.",
                        "Write a day that exists, such as 2026-03-01, or leave it blank.")));
            } else if (!dia.isEmpty()) {
                c = c.con(clave, List.of(dia)).con(clave + ".sentido", valores(escrito, clave + ".sentido"));
            }
        }
        return errores.isEmpty() ? con(c) : new Envio(sinNinguno, new Errores(errores));
    }

    private static String dia(String escrito) {
        Matcher m = AL_REVES.matcher(escrito);
        return m.matches() ? String.format("%s-%02d-%02d", m.group(3), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)))
                : escrito;
    }

    private static boolean esDia(String dia) {
        try {
            return dia.matches("\\d{4}-\\d{2}-\\d{2}") && !java.time.LocalDate.parse(dia).isAfter(java.time.LocalDate.of(2200, 1, 1));
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    static List<String> valores(Map<String, List<String>> escrito, String clave) {
        return escrito.getOrDefault(clave, List.of()).stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }
}
