package co.pacta.registro;

import co.pacta.norma.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Un conjunto de reglas, reducido a lo que hace falta para decir después qué cambió.
 *
 * @param version versión con que se publicó
 * @param sha256  resumen de todos sus archivos
 * @param huellas por norma, definición o lista legal, el resumen de su archivo
 */
public record Conjunto(String version, String sha256, Map<String, String> huellas) {

    private static final String LISTAS = "datos/";

    public Conjunto {
        huellas = java.util.Collections.unmodifiableMap(new TreeMap<>(huellas));
    }

    public static Conjunto de(Corpus corpus, String version) {
        return new Conjunto(version, corpus.sha256(), corpus.huellas());
    }

    /** SHA-256 de las listas legales solas. */
    public String datos() {
        StringBuilder listas = new StringBuilder();
        huellas.forEach((nombre, huella) -> {
            if (nombre.startsWith(LISTAS)) {
                listas.append(nombre).append('\n').append(huella).append('\n');
            }
        });
        return Sha256.of(listas.toString());
    }

    /** Las normas, definiciones y listas en que otro conjunto se aparta de este, por nombre. */
    public List<CambioDeRegla> cambiosHasta(Conjunto otro) {
        TreeSet<String> nombres = new TreeSet<>(huellas.keySet());
        nombres.addAll(otro.huellas.keySet());
        List<CambioDeRegla> cambios = new ArrayList<>();
        for (String nombre : nombres) {
            String antes = huellas.getOrDefault(nombre, "");
            String ahora = otro.huellas.getOrDefault(nombre, "");
            if (!antes.equals(ahora)) {
                cambios.add(new CambioDeRegla(nombre, CambioDeRegla.Clase.entre(antes, ahora)));
            }
        }
        return cambios;
    }
}
