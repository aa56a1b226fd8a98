package co.pacta.caso;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Lo que se pregunta: quién, qué, con quién, cuándo y qué trámites cumplió. Un hecho que no está es desconocido, nunca «no».
 * Inmutable; solo la fecha es obligatoria.
 */
public final class Caso {

    private final LocalDate fecha;
    private final EnumMap<Hecho, Object> propios;
    private final Map<Hecho, Object> hechos;
    private final List<Tramite> tramites;
    private final Map<Lectura, String> lecturas;

    private Caso(LocalDate fecha, EnumMap<Hecho, Object> hechos, List<Tramite> tramites, Map<Lectura, String> lecturas) {
        this.fecha = Objects.requireNonNull(fecha, "fecha");
        this.propios = hechos;
        this.hechos = Collections.unmodifiableMap(hechos);
        this.tramites = List.copyOf(tramites);
        this.lecturas = Collections.unmodifiableMap(lecturas);
    }

    /** Un caso del que solo se sabe el día. */
    public static Caso del(LocalDate fecha) {
        return new Caso(fecha, new EnumMap<>(Hecho.class), List.of(), new EnumMap<>(Lectura.class));
    }

    /** Un caso del que solo se sabe el día, escrito {@code 2026-03-01}. */
    public static Caso del(String fecha) {
        return del(LocalDate.parse(fecha));
    }

    /** El mismo caso con un hecho más (o con otro valor). Falla si el valor no es de la clase del hecho. */
    public Caso con(Hecho hecho, Object valor) {
        EnumMap<Hecho, Object> nuevos = propios.clone();
        nuevos.put(hecho, admitido(hecho, valor));
        return new Caso(fecha, nuevos, tramites, lecturas);
    }

    private static Object admitido(Hecho hecho, Object valor) {
        if (!hecho.admite(valor)) {
            throw new IllegalArgumentException(hecho.clave() + " no admite " + valor);
        }
        return valor instanceof List<?> lista ? List.copyOf(lista) : valor;
    }

    /** El mismo caso con varios hechos más. */
    public Caso con(Map<Hecho, ?> otros) {
        if (otros.isEmpty()) {
            return this;
        }
        EnumMap<Hecho, Object> nuevos = propios.clone();
        for (Map.Entry<Hecho, ?> e : otros.entrySet()) {
            nuevos.put(e.getKey(), admitido(e.getKey(), e.getValue()));
        }
        return new Caso(fecha, nuevos, tramites, lecturas);
    }

    /** El mismo caso sin saber ese hecho. */
    public Caso sin(Hecho hecho) {
        EnumMap<Hecho, Object> nuevos = propios.clone();
        nuevos.remove(hecho);
        return new Caso(fecha, nuevos, tramites, lecturas);
    }

    /** El mismo caso en otro día. */
    public Caso enFecha(LocalDate otra) {
        return new Caso(otra, propios, tramites, lecturas);
    }

    public Caso conTramites(Collection<Tramite> otros) {
        return new Caso(fecha, propios, List.copyOf(otros), lecturas);
    }

    public Caso conTramite(Tramite tramite) {
        List<Tramite> nuevos = new ArrayList<>(tramites);
        nuevos.add(tramite);
        return conTramites(nuevos);
    }

    /** El mismo caso bajo una lectura de un punto discutido. Falla si la opción no existe. */
    public Caso bajo(Lectura lectura, String opcion) {
        if (!lectura.opciones().contains(opcion)) {
            throw new IllegalArgumentException(lectura.codigo() + " no tiene la opción " + opcion);
        }
        Map<Lectura, String> nuevas = lecturas.isEmpty() ? new EnumMap<>(Lectura.class) : new EnumMap<>(lecturas);
        nuevas.put(lectura, opcion);
        return new Caso(fecha, propios, tramites, nuevas);
    }

    /** Día del acto: escoge el derecho vigente. */
    public LocalDate fecha() {
        return fecha;
    }

    /** Los hechos conocidos, en el orden de {@link Hecho}. */
    public Map<Hecho, Object> hechos() {
        return hechos;
    }

    /** Pone cada hecho conocido en el puesto que le toca en {@link Hecho}. */
    void copiarEn(Object[] valores) {
        for (Map.Entry<Hecho, Object> e : propios.entrySet()) {
            valores[e.getKey().ordinal()] = e.getValue();
        }
    }

    public boolean sabe(Hecho hecho) {
        return propios.containsKey(hecho);
    }

    public Optional<Object> valor(Hecho hecho) {
        return Optional.ofNullable(propios.get(hecho));
    }

    /** El valor de un hecho de texto, o vacío. */
    public String texto(Hecho hecho) {
        return propios.get(hecho) instanceof String s ? s : "";
    }

    /** Si se sabe que el hecho tiene ese valor. */
    public boolean consta(Hecho hecho, Object valor) {
        return valor.equals(propios.get(hecho));
    }

    public List<Tramite> tramites() {
        return tramites;
    }

    /** Las lecturas elegidas por el caso; las que no estén valen por su opción prudente. */
    public Map<Lectura, String> lecturas() {
        return lecturas;
    }

    public String lectura(Lectura lectura) {
        return lecturas.isEmpty() ? lectura.prudente() : lecturas.getOrDefault(lectura, lectura.prudente());
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof Caso c && fecha.equals(c.fecha) && hechos.equals(c.hechos)
                && tramites.equals(c.tramites) && lecturas.equals(c.lecturas);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fecha, hechos, tramites, lecturas);
    }

    @Override
    public String toString() {
        return "Caso" + Map.of("fecha", fecha, "hechos", hechos, "tramites", tramites, "lecturas", lecturas);
    }
}
