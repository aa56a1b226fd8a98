package co.pacta.lote;

import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.archivo.JsonText;
import co.pacta.dictamen.Extracto;
import co.pacta.dictamen.Veredicto;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Una línea JSON: el dictamen entero o solo lo que decide, siempre con el número de la línea primero. */
final class EscritorJson implements Escritor {

    static final String FALLA = "El programa falló al responder esta línea; la línea puede estar bien";

    private static final byte[] LINEA = LineOut.ready("{\"linea\":");
    private static final byte[] NOMBRE = LineOut.ready(",\"nombre\":");
    /** Cuántos extractos se recuerdan ya escritos: son pocos los distintos. */
    private static final int ESCRITOS = 4_000;

    private final OpcionesDeLote opciones;
    private final Map<Extracto, byte[]> escritos = new IdentityHashMap<>();

    EscritorJson(OpcionesDeLote opciones) {
        this.opciones = opciones;
    }

    @Override
    public void escribir(long numero, Desenlace desenlace, LineOut salida) {
        salida.put(LINEA).put(numero);
        if (desenlace instanceof Desenlace.Respondida r) {
            if (r.titulo().isPresent()) {
                r.titulo().get().citar(salida.put(NOMBRE));
            }
            if (!r.senales().isEmpty()) {
                salida.put(",\"candidata\":\"si\",\"senales\":").put(JsonText.compact(r.senales()));
            }
            if (opciones.completo()) {
                salida.put(",\"dictamen\":").put(EscritorDeDictamen.enUnaLinea(r.dictamen().orElseThrow()));
            } else {
                salida.put(corta(r.extracto()));
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
        salida.put('}');
    }

    private byte[] corta(Extracto extracto) {
        byte[] escrito = escritos.get(extracto);
        if (escrito == null) {
            escrito = LineOut.ready(enJson(extracto));
            if (escritos.size() >= ESCRITOS) {
                escritos.clear();
            }
            escritos.put(extracto, escrito);
        }
        return escrito;
    }

    private static String enJson(Extracto e) {
        StringBuilder salida = new StringBuilder();
        salida.append(",\"veredicto\":\"").append(e.veredicto().name()).append("\",\"canal\":\"").append(e.canal().name()).append('"');
        codigos(salida, "pendientes", e.pendientes());
        if (e.veredicto() == Veredicto.INDETERMINADA) {
            codigos(salida, "posibles", e.posibles());
            if (e.falta().isPresent()) {
                JsonText.quote(salida.append(",\"falta\":"), e.falta().get().clave());
                JsonText.quote(salida.append(",\"pregunta\":"), e.falta().get().pregunta());
            }
        }
        return salida.toString();
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

    private static void errores(List<ErrorDeLinea> errores, LineOut salida) {
        salida.put(",\"errores\":[");
        String coma = "";
        for (ErrorDeLinea e : errores) {
            salida.put(coma).put("{\"columna\":").put(e.columna() > 0 ? e.columna() : 1);
            texto(salida, "clave", e.clave());
            texto(salida, "mensaje", e.mensaje());
            texto(salida, "sugerencia", e.sugerencia());
            salida.put('}');
            coma = ",";
        }
        salida.put(']');
    }

    private static void texto(LineOut salida, String clave, String valor) {
        salida.put(",\"").put(clave).put("\":").quote(valor);
    }
}
