package co.pacta.caso;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Object[] valores;
    private final Map<Hecho, Object> hechos;
    private final List<Tramite> tramites;
    private final Map<Lectura, String> lecturas;

    /** Se queda con la tabla de valores, que nadie más debe cambiar. */
    private Caso(LocalDate fecha, Object[] valores, List<Tramite> tramites, Map<Lectura, String> lecturas) {
        this.fecha = Objects.requireNonNull(fecha, "fecha");
        this.valores = valores;
        this.hechos = new FactMap(valores);
        this.tramites = List.copyOf(tramites);
        this.lecturas = lecturas;
    }

    /** Un caso del que solo se sabe el día. */
    public static Caso del(LocalDate fecha) {
        return new Caso(fecha, new Object[FactMap.SIZE], List.of(), Map.of());
    }

    /** Un caso con hechos ya admitidos, que nadie más debe cambiar. */
    static Caso cerrado(LocalDate fecha, Object[] valores, Collection<Tramite> tramites, Map<Lectura, String> lecturas) {
        Caso caso = new Caso(fecha, valores, List.copyOf(tramites), Map.of());
        for (Map.Entry<Lectura, String> e : lecturas.entrySet()) {
            caso = caso.bajo(e.getKey(), e.getValue());
        }
        return caso;
    }

    /** Un caso del que solo se sabe el día, escrito {@code 2026-03-01}. */
    public static Caso del(String fecha) {
        return del(LocalDate.parse(fecha));
    }

    /** El mismo caso con un hecho más (o con otro valor). Falla si el valor no es de la clase del hecho. */
    public Caso con(Hecho hecho, Object valor) {
        return cambiado(hecho, admitido(hecho, valor));
    }

    private Caso cambiado(Hecho hecho, Object valor) {
        Object[] nuevos = valores.clone();
        nuevos[hecho.ordinal()] = valor;
        return new Caso(fecha, nuevos, tramites, lecturas);
    }

    static Object admitido(Hecho hecho, Object valor) {
        if (!hecho.admite(valor)) {
            throw new IllegalArgumentException(hecho.clave() + " no admite " + valor);
        }
        return hecho.esLista() ? List.copyOf((List<?>) valor) : valor;
    }

    /** El mismo caso con varios hechos más. */
    public Caso con(Map<Hecho, ?> otros) {
        if (otros.isEmpty()) {
            return this;
        }
        Object[] nuevos = valores.clone();
        for (Map.Entry<Hecho, ?> e : otros.entrySet()) {
            nuevos[e.getKey().ordinal()] = admitido(e.getKey(), e.getValue());
        }
        return new Caso(fecha, nuevos, tramites, lecturas);
    }

    /** El mismo caso con otra tabla de hechos ya admitidos, que nadie más debe cambiar. */
    Caso conValores(Object[] otros) {
        return new Caso(fecha, otros, tramites, lecturas);
    }

    /** El mismo caso sin saber ese hecho. */
    public Caso sin(Hecho hecho) {
        return cambiado(hecho, null);
    }

    /** El mismo caso en otro día. */
    public Caso enFecha(LocalDate otra) {
        return new Caso(otra, valores, tramites, lecturas);
    }

    public Caso conTramites(Collection<Tramite> otros) {
        return new Caso(fecha, valores, List.copyOf(otros), lecturas);
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
        return new Caso(fecha, valores, tramites, Collections.unmodifiableMap(nuevas));
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
    void copiarEn(Object[] otros) {
        System.arraycopy(valores, 0, otros, 0, valores.length);
    }

    public boolean sabe(Hecho hecho) {
        return valores[hecho.ordinal()] != null;
    }

    public Optional<Object> valor(Hecho hecho) {
        return Optional.ofNullable(valores[hecho.ordinal()]);
    }

    /** El valor de un hecho de texto, o vacío. */
    public String texto(Hecho hecho) {
        return valores[hecho.ordinal()] instanceof String s ? s : "";
    }

    /** Si se sabe que el hecho tiene ese valor. */
    public boolean consta(Hecho hecho, Object valor) {
        return valor.equals(valores[hecho.ordinal()]);
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
        return otro instanceof Caso c && fecha.equals(c.fecha) && Arrays.equals(valores, c.valores)
                && tramites.equals(c.tramites) && lecturas.equals(c.lecturas);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fecha, Arrays.hashCode(valores), tramites, lecturas);
    }

    @Override
    public String toString() {
        return "Caso" + Map.of("fecha", fecha, "hechos", hechos, "tramites", tramites, "lecturas", lecturas);
    }
}
