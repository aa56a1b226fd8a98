package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Extracto;
import co.pacta.duda.Sellos.Sellado;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.Provecho;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Los extractos ya sacados, por el {@link Sello} de su caso. Cuando se llena empieza de nuevo, vacía; mientras sirve de poco, descansa.
 */
final class MemoriaDeExtractos {

    private final Reglas reglas;
    private final int capacidad;
    private final Map<Sello, Extracto> extractos = new ConcurrentHashMap<>();
    /** Los distintos, cada uno una sola vez: son muchos menos que los sellos. */
    private final Map<Extracto, Extracto> distintos = new ConcurrentHashMap<>();
    private final LongAdder aciertos = new LongAdder();
    private final LongAdder fallos = new LongAdder();
    private final Provecho provecho = new Provecho(0);
    private volatile Optional<Sellos> sellos;

    MemoriaDeExtractos(Reglas reglas, Memoria memoria) {
        this.reglas = reglas;
        this.capacidad = memoria.capacidad();
    }

    /** Nada, si no se sabe qué leen las reglas. Se preparan con el primer caso: tarda más que responderlo. */
    private Optional<Sellos> sellos() {
        Optional<Sellos> sabidos = sellos;
        if (sabidos == null) {
            sabidos = reglas.tamiz().map(t -> new Sellos(t, reglas));
            sellos = sabidos;
        }
        return sabidos;
    }

    /**
     * @param entero   responde un caso desde el principio
     * @param restante lo responde sabiendo ya qué reglas hay que mirar
     */
    Extracto de(Caso caso, Valores tablero, Function<Caso, Extracto> entero, BiFunction<Caso, List<ReglaSuelta>, Extracto> restante) {
        Optional<Sellos> suyos = provecho.despierta() ? sellos() : Optional.empty();
        if (suyos.isEmpty()) {
            return entero.apply(caso);
        }
        Sellado sellado = suyos.get().de(caso, tablero);
        Extracto sabido = sellado.sello().map(extractos::get).orElse(null);
        provecho.cuenta(sabido != null);
        if (sabido != null) {
            aciertos.increment();
            return sabido;
        }
        fallos.increment();
        List<ReglaSuelta> quedan = sellado.quedan();
        Extracto nuevo = quedan.isEmpty() ? entero.apply(caso) : restante.apply(caso, quedan);
        sellado.sello().ifPresent(s -> guardar(s, nuevo));
        return nuevo;
    }

    private void guardar(Sello sello, Extracto extracto) {
        if (extractos.size() >= capacidad) {
            extractos.clear();
            distintos.clear();
        }
        Extracto igual = distintos.putIfAbsent(extracto, extracto);
        extractos.put(sello, igual == null ? extracto : igual);
    }

    Memoria.Uso uso() {
        return new Memoria.Uso(aciertos.sum(), fallos.sum(), extractos.size());
    }
}
