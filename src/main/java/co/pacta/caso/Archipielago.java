package co.pacta.caso;

import java.text.Normalizer;
import java.util.Locale;

/** San Andrés, Providencia y Santa Catalina: si una entidad lo es o está en él, por su código o por su nombre. */
final class Archipielago {

    private static final String CODIGO = "88";
    private static final int TRAS_SAN = "San ".length();

    private Archipielago() {
    }

    static boolean es(Caso caso) {
        return caso.texto(Hecho.DIVIPOLA).startsWith(CODIGO) || loNombra(caso.texto(Hecho.ENTIDAD_DEPARTAMENTO))
                || loNombra(caso.texto(Hecho.ENTIDAD_NOMBRE));
    }

    private static boolean loNombra(String nombre) {
        if (!puedeNombrarlo(nombre)) {
            return false;
        }
        String llano = Normalizer.normalize(nombre, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return llano.startsWith("archipielago de san andres") || llano.equals("san andres y providencia")
                || llano.startsWith("san andres, providencia");
    }

    /** Descarta casi todos los nombres sin quitarles las tildes, que cuesta. */
    private static boolean puedeNombrarlo(String nombre) {
        if (nombre.length() <= TRAS_SAN) {
            return false;
        }
        char primera = nombre.charAt(0);
        return primera == 'A' || primera == 'a'
                || (primera == 'S' || primera == 's') && "aAáÁ".indexOf(nombre.charAt(TRAS_SAN)) >= 0;
    }
}
