package co.pacta.documento.papel;

import co.pacta.caso.Codigo;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** En qué se entrega un papel; el código es la extensión del archivo. */
public enum Formato implements Codigo {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    HTML("text/html; charset=utf-8"),
    MD("text/markdown; charset=utf-8"),
    /** Solo los términos del caso, como calendario. */
    ICS("text/calendar; charset=utf-8");

    private final String tipo;

    Formato(String tipo) {
        this.tipo = tipo;
    }

    /** El tipo de contenido de internet. */
    public String tipo() {
        return tipo;
    }

    /** El formato que pide la extensión de un archivo. */
    public static Optional<Formato> deArchivo(String nombre) {
        String extension = nombre.substring(nombre.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(f -> nombre.indexOf('.') >= 0 && f.codigo().equals(extension)).findFirst();
    }
}
