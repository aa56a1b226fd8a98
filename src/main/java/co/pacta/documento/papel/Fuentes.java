package co.pacta.documento.papel;

import java.io.InputStream;
import java.util.Objects;

/** Las letras con que se imprime, incluidas en el programa: Work Sans, con licencia OFL 1.1 al lado de los archivos. */
enum Fuentes {
    CORRIENTE("WorkSans_400Regular.ttf"),
    NEGRITA("WorkSans_700Bold.ttf"),
    CURSIVA("WorkSans_400Regular_Italic.ttf");

    static final String FAMILIA = "Work Sans";

    private final String archivo;

    Fuentes(String archivo) {
        this.archivo = archivo;
    }

    InputStream abrir() {
        return Objects.requireNonNull(Fuentes.class.getResourceAsStream("fuentes/" + archivo), archivo);
    }
}
