package co.pacta.lote;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Extracto;
import java.util.List;
import java.util.Optional;

/** En qué terminó una línea. */
sealed interface Desenlace {

    /**
     * Tiene respuesta.
     *
     * @param senales  por qué se tomó por candidata, si viene de un registro
     * @param dictamen entero, si se pidió entero o con su número
     */
    record Respondida(Optional<Titulo> titulo, List<String> senales, Extracto extracto, Optional<Dictamen> dictamen) implements Desenlace {
    }

    /** La fila de un registro que no da señales de tener un lado internacional. */
    record SinSenales() implements Desenlace {
    }

    /** No se pudo leer, o nombra una entidad que no existe. */
    record Rechazada(List<ErrorDeLinea> errores) implements Desenlace {
    }

    /** El programa falló: la línea puede ser buena. */
    record Fallida(String que) implements Desenlace {
    }
}
