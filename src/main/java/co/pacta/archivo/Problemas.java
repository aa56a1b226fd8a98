package co.pacta.archivo;

import java.util.ArrayList;
import java.util.List;

/** Los problemas de un archivo a medida que se encuentran; se informan hasta 500, por línea. */
final class Problemas {

    private static final int MAXIMO = 500;
    private static final int LARGO = 60;

    private final String archivo;
    private final List<ErrorDeArchivo> errores = new ArrayList<>();
    private int total;

    Problemas(String archivo) {
        this.archivo = archivo;
    }

    void agregar(Nodo donde, String clave, String mensaje, String sugerencia) {
        agregar(donde.linea(), donde.columna(), clave, mensaje, sugerencia);
    }

    void agregar(int linea, int columna, String clave, String mensaje, String sugerencia) {
        total++;
        if (total <= MAXIMO) {
            errores.add(new ErrorDeArchivo(archivo, linea, columna, clave, mensaje, sugerencia));
        }
    }

    /** Suma los de otra lectura del mismo archivo. */
    void agregar(Problemas otros) {
        otros.errores.forEach(e -> agregar(e.linea(), e.columna(), e.clave(), e.mensaje(), e.sugerencia()));
    }

    /** Cuántos van; sirve para saber si leer algo trajo problemas. */
    private static int porSuSitio(ErrorDeArchivo uno, ErrorDeArchivo otro) {
        int orden = Integer.compare(uno.linea(), otro.linea());
        return orden != 0 ? orden : Integer.compare(uno.columna(), otro.columna());
    }

    int total() {
        return total;
    }

    List<ErrorDeArchivo> lista() {
        List<ErrorDeArchivo> lista = new ArrayList<>(errores);
        lista.sort(Problemas::porSuSitio);
        if (total > MAXIMO) {
            ErrorDeArchivo ultimo = lista.get(MAXIMO - 1);
            lista.add(new ErrorDeArchivo(archivo, ultimo.linea(), ultimo.columna(), "",
                    "Hay " + (total - MAXIMO) + " problemas más; corrija estos y vuelva a leer el archivo", ""));
        }
        return lista;
    }

    /** El texto de quien escribió, entre comillas y apto para citarlo. */
    static String cita(String texto) {
        return "«" + limpio(texto) + "»";
    }

    /** El texto en una línea, corto y sin caracteres de control. */
    static String limpio(String texto) {
        StringBuilder limpio = new StringBuilder();
        texto.codePoints().limit(LARGO).forEach(c -> limpio.appendCodePoint(Texto.peligroso(c) ? ' ' : c));
        return limpio.toString().strip() + (texto.codePointCount(0, texto.length()) > LARGO ? "…" : "");
    }
}
