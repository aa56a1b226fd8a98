package co.pacta.lote;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Veredicto;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Una fila de CSV; las listas van unidas con «;» y los saltos de línea se vuelven espacios. */
final class EscritorCsv implements Escritor {

    static final String ENCABEZADO = "linea,nombre,veredicto,canal,pendientes,posibles,falta,pregunta,id,errores,senales";

    private final OpcionesDeLote opciones;

    EscritorCsv(OpcionesDeLote opciones) {
        this.opciones = opciones;
    }

    @Override
    public void escribir(long numero, Desenlace desenlace, StringBuilder salida) {
        salida.append(numero);
        if (desenlace instanceof Desenlace.Respondida r) {
            campo(salida, r.nombre().orElse(""));
            respondida(r.dictamen(), salida);
            campo(salida, String.join(";", r.senales()));
        } else if (desenlace instanceof Desenlace.Rechazada r) {
            campo(salida.append(",,,,,,,,"), r.errores().stream().map(EscritorCsv::enUnaFrase).collect(Collectors.joining(" | ")));
            salida.append(',');
        } else if (desenlace instanceof Desenlace.SinSenales) {
            salida.append(",,NO_CANDIDATA,,,,,,,,");
        } else if (desenlace instanceof Desenlace.Fallida f) {
            campo(salida.append(",,,,,,,,"), EscritorJson.FALLA + " (" + f.que() + ")");
            salida.append(',');
        }
    }

    private void respondida(Dictamen d, StringBuilder salida) {
        boolean indeterminada = d.veredicto() == Veredicto.INDETERMINADA;
        List<Faltante> faltantes = indeterminada ? d.faltantes() : List.of();
        campo(salida, d.veredicto().name());
        campo(salida, d.canal().name());
        campo(salida, codigos(d.pendientes()));
        campo(salida, indeterminada ? codigos(d.posibles()) : "");
        campo(salida, faltantes.isEmpty() ? "" : faltantes.get(0).hecho().clave());
        campo(salida, faltantes.isEmpty() ? "" : faltantes.get(0).pregunta());
        campo(salida, opciones.conNumero() ? d.id() : "");
        salida.append(',');
    }

    private static String codigos(Collection<? extends Enum<?>> codigos) {
        return codigos.stream().map(Enum::name).collect(Collectors.joining(";"));
    }

    private static String enUnaFrase(ErrorDeLinea e) {
        String que = e.clave().isEmpty() ? e.mensaje() : e.clave() + ": " + e.mensaje();
        return e.sugerencia().isEmpty() ? que : que + ". ¿Quiso decir «" + e.sugerencia() + "»?";
    }

    private static void campo(StringBuilder salida, String valor) {
        String plano = valor.replace('\n', ' ').replace('\r', ' ');
        boolean comillas = plano.indexOf(',') >= 0 || plano.indexOf('"') >= 0 || !plano.equals(plano.strip());
        salida.append(',').append(comillas ? "\"" + plano.replace("\"", "\"\"") + "\"" : plano);
    }
}
