package co.pacta.archivo;

import co.pacta.caso.Codigo;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Palabras cerradas de la respuesta (contrato, secciones 3, 4 y 7). */
final class Codigos {

    static final List<String> VEREDICTOS = List.of("FUERA_DE_ALCANCE", "NO_PERMITIDA", "INDETERMINADA", "REVISION",
            "REQUIERE_CONSULTA_Y_AUTORIZACION", "REQUIERE_AUTORIZACION", "REQUIERE_CONSULTA", "REQUIERE_OTRO_TRAMITE",
            "PERMITIDA");

    static final List<String> CANALES = List.of("FRONTERIZO", "ASOCIATIVO_FRONTERIZO", "SAN_ANDRES", "DEPARTAMENTAL",
            "TURISMO_DISTRITAL", "INDIGENA", "SECTORIAL", "AUTONOMIA", "CONTRACTUAL", "CREDITO", "PERSONAL", "NINGUNO");

    static final List<String> ESTADOS = List.of("PENDIENTE", "CUMPLIDO", "EXTEMPORANEO", "DESFAVORABLE");

    static final List<String> MOMENTOS = List.of("ANTES", "DESPUES");

    static final List<String> CONFIANZAS = List.of("alta", "media", "baja");

    private Codigos() {
    }

    /** Los códigos por la palabra con que se escriben, en su orden. */
    static <C extends Codigo> Map<String, C> porPalabra(Collection<C> codigos) {
        Map<String, C> palabras = new LinkedHashMap<>();
        codigos.forEach(c -> palabras.put(c.codigo(), c));
        return Collections.unmodifiableMap(palabras);
    }
}
