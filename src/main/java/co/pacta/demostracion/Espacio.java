package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Tramite;
import co.pacta.caso.Valores;
import co.pacta.duda.Universo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * El espacio finito de los hechos que las reglas consultan: los valores de cada uno, las clases de entidad y lo que hace
 * posible un caso. Está escrito en {@code espacio.csv}, {@code entidades.csv} y {@code restricciones.csv}. Se corta en
 * piezas: una clase de entidad y un tipo de actuación; dentro de cada pieza los demás hechos toman todos sus valores.
 */
public final class Espacio implements Universo {

    private final Map<Hecho, List<Object>> dominios = new EnumMap<>(Hecho.class);
    private final List<Entidad> entidades = new ArrayList<>();
    private final List<Predicate<Valores>> restricciones = new ArrayList<>();
    private final Predicate<String> cuales;

    private record Entidad(String nombre, Map<Hecho, Object> hechos) {
    }

    /**
     * Una parte del espacio.
     *
     * @param nombre quién y qué
     * @param caso   lo que todos sus casos tienen en común
     */
    public record Pieza(String nombre, Caso caso) {
    }

    private Espacio(Predicate<String> cuales) {
        this.cuales = cuales;
        for (String[] fila : DataRows.of("espacio.csv")) {
            Hecho hecho = Hecho.deClave(fila[0]).orElseThrow(() -> new IllegalStateException(fila[0]));
            dominios.put(hecho, Palabra.valores(hecho, fila[1]));
        }
        for (String[] fila : DataRows.of("entidades.csv")) {
            Map<Hecho, Object> hechos = new EnumMap<>(Hecho.class);
            hechos.put(Hecho.ENTIDAD_TIPO, Palabra.valor(Hecho.ENTIDAD_TIPO, fila[1]));
            ponSiHay(hechos, Hecho.DIVIPOLA, fila[2]);
            ponSiHay(hechos, Hecho.ENTIDAD_DEPARTAMENTO, fila[3]);
            entidades.add(new Entidad(fila[0], hechos));
        }
        for (String[] fila : DataRows.of("restricciones.csv")) {
            restricciones.add(Restriccion.leer(fila[0], fila[1]));
        }
    }

    private static void ponSiHay(Map<Hecho, Object> hechos, Hecho hecho, String texto) {
        if (!texto.isEmpty()) {
            hechos.put(hecho, texto);
        }
    }

    /** El espacio que viene en el programa. */
    public static Espacio leer() {
        return new Espacio(nombre -> true);
    }

    /** Solo las piezas cuyo nombre se escoge, para mirar de cerca una parte. */
    public static Espacio leer(Predicate<String> cuales) {
        return new Espacio(cuales);
    }

    /** Todas las piezas de un día, bajo unas lecturas. */
    public List<Pieza> piezas(LocalDate dia, Map<Lectura, String> lecturas) {
        List<Pieza> piezas = new ArrayList<>();
        for (Entidad entidad : entidades) {
            for (TipoActuacion actuacion : TipoActuacion.values()) {
                Caso caso = Caso.del(dia).con(entidad.hechos()).con(Hecho.ACTUACION_TIPO, actuacion);
                for (Map.Entry<Lectura, String> e : lecturas.entrySet()) {
                    caso = caso.bajo(e.getKey(), e.getValue());
                }
                String nombre = entidad.nombre() + ": " + actuacion.codigo();
                if (cuales.test(nombre)) {
                    piezas.add(new Pieza(nombre, caso));
                }
            }
        }
        return piezas;
    }

    /** La misma pieza cuando ya se consultó a la Cancillería, respondiera lo que respondiera. */
    static Pieza consultada(Pieza pieza) {
        return new Pieza(pieza.nombre() + ", consultado",
                pieza.caso().conTramite(Tramite.de(Paso.CONSULTA_CANCILLERIA, pieza.caso().fecha())));
    }

    @Override
    public List<Object> dominio(Hecho hecho, Caso caso) {
        boolean sinConsulta = hecho == Hecho.SENTIDO_DE_LA_CONSULTA && caso.tramites().isEmpty();
        return sinConsulta ? List.of() : dominios.getOrDefault(hecho, List.of());
    }

    /** Los hechos que el espacio recorre. */
    public Set<Hecho> hechos() {
        return dominios.keySet();
    }

    @Override
    public List<Predicate<Valores>> condiciones() {
        return restricciones;
    }
}
