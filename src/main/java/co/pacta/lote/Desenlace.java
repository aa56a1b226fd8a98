package co.pacta.lote;

import co.pacta.dictamen.Dictamen;
import java.util.List;
import java.util.Optional;

/** En qué terminó una línea. */
sealed interface Desenlace {

    /** Tiene respuesta. */
    record Respondida(Optional<String> nombre, Dictamen dictamen) implements Desenlace {
    }

    /** No se pudo leer, o nombra una entidad que no existe. */
    record Rechazada(List<ErrorDeLinea> errores) implements Desenlace {
    }

    /** El programa falló: la línea puede ser buena. */
    record Fallida(String que) implements Desenlace {
    }
}
