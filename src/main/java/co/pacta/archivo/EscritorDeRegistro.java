package co.pacta.archivo;

import co.pacta.caso.Caso;
import co.pacta.dictamen.Dictamen;

/** Escribe el registro de una decisión: la pregunta como se hizo y la respuesta entera, para poder repetirla y cotejarla. */
public final class EscritorDeRegistro {

    private EscritorDeRegistro() {
    }

    /**
     * JSON en una línea.
     *
     * @param caso      el caso como se preguntó, antes de completarlo
     * @param presumido si lo corriente contó como dicho
     */
    public static String enUnaLinea(Caso caso, Dictamen dictamen, boolean presumido) {
        return "{\"registro\":\"1\",\"presumido\":\"" + (presumido ? "si" : "no") + "\",\"caso\":" + EscritorDeCasos.canonico(caso)
                + ",\"dictamen\":" + EscritorDeDictamen.enUnaLinea(dictamen) + "}";
    }
}
