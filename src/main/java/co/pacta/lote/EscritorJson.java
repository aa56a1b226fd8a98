package co.pacta.lote;

import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.archivo.JsonText;
import co.pacta.dictamen.Extracto;
import co.pacta.dictamen.Veredicto;
import java.util.Collection;
import java.util.List;

/** Una línea JSON: el dictamen entero o solo lo que decide, siempre con el número de la línea primero. */
final class EscritorJson implements Escritor {

    static final String FALLA = "El programa falló al responder esta línea; la línea puede estar bien";

    private final OpcionesDeLote opciones;

    EscritorJson(OpcionesDeLote opciones) {
        this.opciones = opciones;
    }

    @Override
    public void escribir(long numero, Desenlace desenlace, StringBuilder salida) {
        salida.append("{\"linea\":").append(numero);
        if (desenlace instanceof Desenlace.Respondida r) {
            if (r.nombre().isPresent()) {
                texto(salida, "nombre", r.nombre().get());
            }
            if (!r.senales().isEmpty()) {
                salida.append(",\"candidata\":\"si\",\"senales\":").append(JsonText.compact(r.senales()));
            }
            if (opciones.completo()) {
                salida.append(",\"dictamen\":").append(EscritorDeDictamen.enUnaLinea(r.dictamen().orElseThrow()));
            } else {
                corta(r.extracto(), salida);
                if (opciones.conNumero()) {
                    texto(salida, "id", r.dictamen().orElseThrow().id());
                }
            }
        } else if (desenlace instanceof Desenlace.Rechazada r) {
            errores(r.errores(), salida);
        } else if (desenlace instanceof Desenlace.SinSenales) {
            texto(salida, "candidata", "no");
        } else if (desenlace instanceof Desenlace.Fallida f) {
            texto(salida, "falla", FALLA);
            texto(salida, "referencia", f.que());
        }
        salida.append('}');
    }

    private static void corta(Extracto e, StringBuilder salida) {
        salida.append(",\"veredicto\":\"").append(e.veredicto().name()).append("\",\"canal\":\"").append(e.canal().name()).append('"');
        codigos(salida, "pendientes", e.pendientes());
        if (e.veredicto() == Veredicto.INDETERMINADA) {
            codigos(salida, "posibles", e.posibles());
            if (e.falta().isPresent()) {
                texto(salida, "falta", e.falta().get().clave());
                texto(salida, "pregunta", e.falta().get().pregunta());
            }
        }
    }

    private static void codigos(StringBuilder salida, String clave, Collection<? extends Enum<?>> codigos) {
        salida.append(",\"").append(clave).append("\":[");
        String coma = "\"";
        for (Enum<?> codigo : codigos) {
            salida.append(coma).append(codigo.name()).append('"');
            coma = ",\"";
        }
        salida.append(']');
    }

    private static void errores(List<ErrorDeLinea> errores, StringBuilder salida) {
        salida.append(",\"errores\":[");
        String coma = "";
        for (ErrorDeLinea e : errores) {
            salida.append(coma).append("{\"columna\":").append(e.columna() > 0 ? e.columna() : 1);
            texto(salida, "clave", e.clave());
            texto(salida, "mensaje", e.mensaje());
            texto(salida, "sugerencia", e.sugerencia());
            salida.append('}');
            coma = ",";
        }
        salida.append(']');
    }

    private static void texto(StringBuilder salida, String clave, String valor) {
        JsonText.quote(salida.append(",\"").append(clave).append("\":"), valor);
    }
}
