package co.pacta.caso;

import java.text.Normalizer;
import java.util.Locale;

/** San Andrés, Providencia y Santa Catalina: si una entidad lo es o está en él, por su código o por su nombre. */
public final class Archipielago {

    private static final String CODIGO = "88";
    private static final String ARCHI = "archi";
    private static final String SAN = "san ";

    private Archipielago() {
    }

    public static boolean es(Caso caso) {
        return caso.texto(Hecho.DIVIPOLA).startsWith(CODIGO) || loNombra(caso.texto(Hecho.ENTIDAD_DEPARTAMENTO))
                || loNombra(caso.texto(Hecho.ENTIDAD_NOMBRE));
    }

    private static boolean loNombra(String nombre) {
        if (!puedeNombrarlo(nombre)) {
            return false;
        }
        String llano = Normalizer.normalize(nombre, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace(',', ' ').replaceAll("\\s+", " ");
        return llano.startsWith("archipielago de san andres") || llano.equals("san andres y providencia")
                || llano.startsWith("san andres providencia");
    }

    /** Descarta casi todos los nombres sin quitarles las tildes, que cuesta. */
    private static boolean puedeNombrarlo(String nombre) {
        return !nombre.isEmpty() && "aAsS".indexOf(nombre.charAt(0)) >= 0 && (nombre.regionMatches(true, 0, ARCHI, 0, ARCHI.length())
                || nombre.regionMatches(true, 0, SAN, 0, SAN.length()) && nombre.length() > SAN.length()
                && "aAáÁ".indexOf(nombre.charAt(SAN.length())) >= 0);
    }
}
