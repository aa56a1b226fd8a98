package co.pacta.web;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.archivo.Documento;
import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.JsonText;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Leido;
import co.pacta.archivo.Limites;
import co.pacta.dictamen.Extracto;
import co.pacta.dictamen.Veredicto;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Responde un lote mientras llega: una línea entra, una línea sale, en orden. No lee la siguiente antes de escribir la
 * anterior, y así quien no recibe deja de enviar; en memoria solo hay una línea.
 */
final class Lotes {

    static final String TIPO = "application/x-ndjson";
    static final int LINE_BYTES = 16 * 1024;

    private final Pacta pacta;
    private final Limites limites;

    Lotes(Pacta pacta, Limites limites) {
        this.pacta = pacta;
        this.limites = limites;
    }

    /**
     * Responde hasta que se acabe la entrada.
     *
     * @param completas si cada respuesta es el dictamen entero; si no, lo que decide
     */
    void responder(InputStream cruda, OutputStream salida, boolean completas) throws IOException {
        InputStream entrada = new BufferedInputStream(cruda, LINE_BYTES);
        byte[] linea = new byte[LINE_BYTES + 1];
        long numero = 0;
        for (int largo = leer(entrada, linea); largo >= 0; largo = leer(entrada, linea)) {
            numero++;
            Map<String, Object> respuesta = new LinkedHashMap<>();
            respuesta.put("linea", numero);
            respuesta.putAll(largo > LINE_BYTES ? error("", "La línea pesa más de " + LINE_BYTES + " bytes", "")
                    : una(java.util.Arrays.copyOf(linea, largo), completas));
            salida.write((JsonText.compact(respuesta) + "\n").getBytes(StandardCharsets.UTF_8));
            if (entrada.available() == 0) {
                salida.flush();
            }
        }
        salida.flush();
    }

    /** Los bytes de una línea; {@code LINE_BYTES + 1} si no cupo, -1 si no hay más. */
    private static int leer(InputStream entrada, byte[] linea) throws IOException {
        int largo = 0;
        int b = entrada.read();
        if (b < 0) {
            return -1;
        }
        while (b >= 0 && b != '\n') {
            if (largo < LINE_BYTES) {
                linea[largo] = (byte) b;
            }
            largo = Math.min(largo + 1, LINE_BYTES + 1);
            b = entrada.read();
        }
        return largo;
    }

    private Map<String, Object> una(byte[] linea, boolean completa) {
        Leido leido = LectorDeCasos.leer(linea, "línea", limites);
        if (!leido.valido() || leido.documentos().size() != 1) {
            Stream<Map<String, Object>> lugares = leido.conProblemas().stream().flatMap(d -> pacta.catalogo().completar(d.caso()).problemas().stream())
                    .map(Lotes::falta);
            return Map.of("errores", Stream.concat(leido.errores().stream().map(Lotes::falta), lugares).toList());
        }
        Documento documento = leido.documentos().get(0);
        try {
            Map<String, Object> arbol = new LinkedHashMap<>();
            documento.nombre().ifPresent(n -> arbol.put("nombre", n));
            if (completa) {
                arbol.put("dictamen", EscritorDeDictamen.arbol(pacta.cribar(documento.caso())));
            } else {
                corta(arbol, pacta.resumir(documento.caso()));
            }
            return arbol;
        } catch (CasoInvalidoException e) {
            return Map.of("errores", e.problemas().stream().map(Lotes::falta).toList());
        }
    }

    private static Map<String, Object> falta(co.pacta.catalogo.Problema p) {
        return falta(p.hecho().clave(), p.mensaje(), String.join(" · ", p.candidatos()));
    }

    private static void corta(Map<String, Object> arbol, Extracto e) {
        arbol.put("veredicto", e.veredicto().codigo());
        arbol.put("canal", e.canal().name());
        arbol.put("pendientes", e.pendientes().stream().map(Enum::name).toList());
        if (e.veredicto() == Veredicto.INDETERMINADA) {
            arbol.put("posibles", e.posibles().stream().map(Veredicto::codigo).toList());
            e.falta().ifPresent(f -> {
                arbol.put("falta", f.clave());
                arbol.put("pregunta", f.pregunta());
            });
        }
    }

    private static Map<String, Object> error(String clave, String mensaje, String sugerencia) {
        return Map.of("errores", List.of(falta(clave, mensaje, sugerencia)));
    }

    private static Object falta(ErrorDeArchivo e) {
        return falta(e.clave(), e.mensaje(), e.sugerencia());
    }

    private static Map<String, Object> falta(String clave, String mensaje, String sugerencia) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("columna", 1);
        arbol.put("clave", clave);
        arbol.put("mensaje", mensaje);
        arbol.put("sugerencia", sugerencia);
        return arbol;
    }
}
