package co.pacta.norma;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Todas las normas de un conjunto de reglas, ordenadas por id, con el resumen que lo identifica. */
public final class Corpus {

    private final List<Norma> normas;
    private final Map<String, Norma> porId = new HashMap<>();
    private final String sha256;
    private final Map<String, String> huellas;
    private final Map<String, Condicion> definiciones;

    /**
     * @param huellas      por norma, definición o lista legal, el resumen de su archivo
     * @param definiciones la condición de cada definición, por su nombre
     */
    public Corpus(Collection<Norma> normas, String sha256, Map<String, String> huellas, Map<String, Condicion> definiciones) {
        List<Norma> ordenadas = new ArrayList<>(normas);
        ordenadas.sort(Norma.POR_ID);
        this.normas = Collections.unmodifiableList(ordenadas);
        ordenadas.forEach(n -> porId.put(n.id(), n));
        this.sha256 = sha256;
        this.huellas = Collections.unmodifiableMap(new TreeMap<>(huellas));
        this.definiciones = Collections.unmodifiableMap(new TreeMap<>(definiciones));
    }

    public List<Norma> normas() {
        return normas;
    }

    public Optional<Norma> norma(String id) {
        return Optional.ofNullable(porId.get(id));
    }

    /** SHA-256 de todos los archivos de reglas y datos de que salió. */
    public String sha256() {
        return sha256;
    }

    /**
     * El resumen de cada archivo, para decir cuál cambió: 32 dígitos de su SHA-256 por id de norma,
     * {@code definiciones/…} o {@code datos/….csv}.
     */
    public Map<String, String> huellas() {
        return huellas;
    }

    /** Las condiciones de las definiciones, por su nombre. */
    public Map<String, Condicion> definiciones() {
        return definiciones;
    }
}
