package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Tramite;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Requisito;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.Provecho;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Condicion;
import co.pacta.norma.Cortes;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lo que se respondió a casos con hechos sin saber. Dos casos comparten respuesta si saben lo mismo, en el mismo período y bajo las
 * mismas lecturas; los nombres solo cambian ante quién se cumple cada paso, y los códigos que ninguna regla nombra no cambian nada.
 * Cuando se llena empieza de nuevo, vacía; mientras sirve de poco, descansa.
 */
final class MemoriaDeDudas {

    private static final Pattern CODIGO = Pattern.compile("\"(\\d{2,5})\"");
    private static final Set<Hecho> NOMBRES = Set.of(Hecho.ENTIDAD_NOMBRE, Hecho.ENTIDAD_DEPARTAMENTO, Hecho.CONTRAPARTE_NOMBRE,
            Hecho.CONTRAPARTE_ID);

    private final Reglas reglas;
    private final Memoria memoria;
    private final Cortes cortes;
    private final Set<String> codigosNombrados = new HashSet<>();
    private final Map<Clave, Respuesta> respuestas = new ConcurrentHashMap<>();
    private final LongAdder aciertos = new LongAdder();
    private final LongAdder fallos = new LongAdder();
    private final Provecho provecho;

    MemoriaDeDudas(Reglas reglas, Memoria memoria) {
        this.reglas = reglas;
        this.memoria = memoria;
        this.provecho = new Provecho(memoria.espera());
        this.cortes = Cortes.de(reglas.corpus());
        Stream.concat(reglas.corpus().normas().stream().map(n -> n.condicion()), reglas.corpus().definiciones().values().stream())
                .map(Condicion::partes).flatMap(List::stream).filter(p -> p.contains("divipola")).forEach(p -> {
                    Matcher codigo = CODIGO.matcher(p);
                    while (codigo.find()) {
                        codigosNombrados.add(codigo.group(1));
                    }
                });
    }

    /**
     * En qué tienen que coincidir dos casos.
     *
     * @param dia el período; o el día mismo, si hay trámites cuyas fechas se comparan con él
     */
    private record Clave(Object dia, Map<?, ?> lecturas, List<Tramite> tramites, boolean archipielago, Map<Hecho, Object> hechos) {
    }

    Respuesta de(Caso caso, Function<Caso, Respuesta> estudio) {
        if (!provecho.despierta()) {
            return estudio.apply(caso);
        }
        Clave clave = clave(caso);
        Respuesta sabida = respuestas.get(clave);
        provecho.cuenta(sabida != null);
        if (sabida != null) {
            aciertos.increment();
            return para(caso, sabida);
        }
        fallos.increment();
        Respuesta nueva = estudio.apply(caso);
        if (respuestas.size() >= memoria.capacidad()) {
            respuestas.clear();
        }
        respuestas.put(clave, nueva);
        return nueva;
    }

    Memoria.Uso uso() {
        return new Memoria.Uso(aciertos.sum(), fallos.sum(), respuestas.size());
    }

    private Clave clave(Caso caso) {
        Map<Hecho, Object> hechos = new EnumMap<>(Hecho.class);
        caso.hechos().forEach((h, v) -> {
            boolean cuenta = !NOMBRES.contains(h) && (h != Hecho.DIVIPOLA || codigosNombrados.contains(v));
            if (cuenta) {
                hechos.put(h, v);
            }
        });
        Object dia = caso.tramites().isEmpty() ? (Object) cortes.periodo(caso.fecha()) : caso.fecha();
        return new Clave(dia, caso.lecturas(), caso.tramites(), Valores.estrictos(caso, reglas.tablas()).esElArchipielago(), hechos);
    }

    private static Respuesta para(Caso caso, Respuesta otra) {
        Decision d = otra.decision();
        Decision suya = new Decision(caso, d.veredicto(), d.canal(), para(caso, d.requisitos()), d.fundamentos(), d.desplazadas());
        return new Respuesta(suya, otra.posibles(), para(caso, otra.requisitosPosibles()), otra.faltantes());
    }

    private static List<Requisito> para(Caso caso, List<Requisito> requisitos) {
        return requisitos.stream().map(r -> r.para(caso)).toList();
    }
}
