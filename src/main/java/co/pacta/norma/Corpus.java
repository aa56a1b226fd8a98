package co.pacta.norma;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Todas las normas de un conjunto de reglas, ordenadas por id, con el resumen que lo identifica. */
public final class Corpus {

    private final List<Norma> normas;
    private final Map<String, Norma> porId = new HashMap<>();
    private final String sha256;

    public Corpus(Collection<Norma> normas, String sha256) {
        List<Norma> ordenadas = new ArrayList<>(normas);
        ordenadas.sort(java.util.Comparator.comparing(Norma::id));
        this.normas = Collections.unmodifiableList(ordenadas);
        ordenadas.forEach(n -> porId.put(n.id(), n));
        this.sha256 = sha256;
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
}
