package co.pacta.lote;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Extracto;
import java.util.Collection;
import java.util.stream.Collectors;

/** Una fila de CSV; las listas van unidas con «;» y los saltos de línea se vuelven espacios. */
final class EscritorCsv implements Escritor {

    static final String ENCABEZADO = "linea,nombre,veredicto,canal,pendientes,posibles,falta,pregunta,id,errores,senales";

    private final OpcionesDeLote opciones;

    EscritorCsv(OpcionesDeLote opciones) {
        this.opciones = opciones;
    }

    @Override
    public void escribir(long numero, Desenlace desenlace, LineOut salida) {
        salida.put(numero);
        if (desenlace instanceof Desenlace.Respondida r) {
            campo(salida, r.titulo().map(Titulo::texto).orElse(""));
            respondida(r, salida);
            campo(salida, String.join(";", r.senales()));
        } else if (desenlace instanceof Desenlace.Rechazada r) {
            campo(salida.put(",,,,,,,,"), r.errores().stream().map(EscritorCsv::enUnaFrase).collect(Collectors.joining(" | ")));
            salida.put(',');
        } else if (desenlace instanceof Desenlace.SinSenales) {
            salida.put(",,NO_CANDIDATA,,,,,,,,");
        } else if (desenlace instanceof Desenlace.Fallida f) {
            campo(salida.put(",,,,,,,,"), EscritorJson.FALLA + " (" + f.que() + ")");
            salida.put(',');
        }
    }

    private void respondida(Desenlace.Respondida r, LineOut salida) {
        Extracto e = r.extracto();
        campo(salida, e.veredicto().name());
        campo(salida, e.canal().name());
        campo(salida, codigos(e.pendientes()));
        campo(salida, codigos(e.posibles()));
        campo(salida, e.falta().map(Extracto.Falta::clave).orElse(""));
        campo(salida, e.falta().map(Extracto.Falta::pregunta).orElse(""));
        campo(salida, r.dictamen().filter(d -> opciones.conNumero()).map(Dictamen::id).orElse(""));
        salida.put(',');
    }

    private static String codigos(Collection<? extends Enum<?>> codigos) {
        return codigos.stream().map(Enum::name).collect(Collectors.joining(";"));
    }

    private static String enUnaFrase(ErrorDeLinea e) {
        String que = e.clave().isEmpty() ? e.mensaje() : e.clave() + ": " + e.mensaje();
        return e.sugerencia().isEmpty() ? que : que + ". ¿Quiso decir «" + e.sugerencia() + "»?";
    }

    private static void campo(LineOut salida, String valor) {
        String plano = valor.replace('\n', ' ').replace('\r', ' ');
        boolean comillas = plano.indexOf(',') >= 0 || plano.indexOf('"') >= 0 || !plano.equals(plano.strip());
        salida.put(',').put(comillas ? "\"" + plano.replace("\"", "\"\"") + "\"" : plano);
    }
}
