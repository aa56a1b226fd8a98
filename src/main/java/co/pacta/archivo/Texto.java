package co.pacta.archivo;

/** Qué caracteres puede llevar un texto: nada que rompa la línea, la terminal o el sentido de lectura. */
final class Texto {

    private Texto() {
    }

    /** Si es de control, separador de línea, mitad de un carácter o inversor del sentido de lectura. */
    static boolean peligroso(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }

    /** Si el texto lleva algún carácter peligroso; los saltos de línea se admiten solo donde se pide. */
    static boolean sucio(String texto, boolean conSaltos) {
        return texto.codePoints().anyMatch(c -> peligroso(c) && !(conSaltos && (c == '\n' || c == '\t')));
    }
}
