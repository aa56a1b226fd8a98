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
        String llano = llano(nombre);
        return llano.startsWith("archipielago de san andres") || llano.equals("san andres y providencia")
                || llano.startsWith("san andres providencia");
    }

    /** En minúsculas, sin tildes ni comas y con un solo espacio entre palabras. */
    private static String llano(String nombre) {
        StringBuilder llano = new StringBuilder(nombre.length());
        String suelto = Normalizer.normalize(nombre, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < suelto.length(); i++) {
            char c = suelto.charAt(i);
            boolean separa = c == ',' || c == ' ' || c >= '\t' && c <= '\r';
            if (!separa && !esMarca(c)) {
                llano.append(c);
            } else if (separa && (llano.length() == 0 || llano.charAt(llano.length() - 1) != ' ')) {
                llano.append(' ');
            }
        }
        return llano.toString();
    }

    private static boolean esMarca(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Descarta casi todos los nombres sin quitarles las tildes, que cuesta. */
    private static boolean puedeNombrarlo(String nombre) {
        return nombre.length() > SAN.length() + 2
                && (empieza(nombre, 'a', 'r') && nombre.regionMatches(true, 0, ARCHI, 0, ARCHI.length())
                || empieza(nombre, 's', 'a') && nombre.regionMatches(true, 0, SAN, 0, SAN.length())
                && "aAáÁ".indexOf(nombre.charAt(SAN.length())) >= 0 && puedeSeguirAndres(nombre, SAN.length() + 1));
    }

    private static boolean empieza(String nombre, char primera, char segunda) {
        return (nombre.charAt(0) | ' ') == primera && (nombre.charAt(1) | ' ') == segunda;
    }

    /** Si después de la «a» puede seguir «nd»: una tilde puede ir suelta, detrás de su letra. */
    private static boolean puedeSeguirAndres(String nombre, int desde) {
        return nombre.charAt(desde) > '~'
                || (nombre.charAt(desde) | ' ') == 'n' && ((nombre.charAt(desde + 1) | ' ') == 'd' || nombre.charAt(desde + 1) > '~');
    }
}
