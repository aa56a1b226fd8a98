package co.pacta.archivo;

import co.pacta.caso.Codigo;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Canal;
import co.pacta.norma.Confianza;
import co.pacta.norma.Momento;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Palabras cerradas de la respuesta (contrato, secciones 3, 4 y 7), sacadas de donde se deciden. */
final class Codigos {

    static final List<String> VEREDICTOS = nombres(Veredicto.values());
    static final List<String> CANALES = nombres(Canal.values());
    static final List<String> ESTADOS = nombres(EstadoRequisito.values());
    static final List<String> MOMENTOS = nombres(Momento.values());
    static final List<String> CONFIANZAS = Stream.of(Confianza.values()).map(Codigo::codigo).toList();

    private Codigos() {
    }

    private static List<String> nombres(Enum<?>[] constantes) {
        return Stream.of(constantes).<String>map(Enum::name).toList();
    }

    /** Los códigos por la palabra con que se escriben, en su orden. */
    static <C extends Codigo> Map<String, C> porPalabra(Collection<C> codigos) {
        Map<String, C> palabras = new LinkedHashMap<>();
        codigos.forEach(c -> palabras.put(c.codigo(), c));
        return Collections.unmodifiableMap(palabras);
    }
}
