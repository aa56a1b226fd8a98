package co.pacta.documento;

import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Cómo se dice a una persona cada clave y cada código del contrato; sale de {@code palabras.csv}. Lo que la tabla no conoce
 * se muestra sin guiones ni puntos, nunca falla.
 */
public final class Palabras {

    private static final String ARCHIVO = "palabras.csv";
    private static final List<String> MESES = List.of("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
            "agosto", "septiembre", "octubre", "noviembre", "diciembre");

    private final Idioma idioma;
    private final UnaryOperator<String> pais;
    private final Map<String, String> textos;

    private Palabras(Idioma idioma, UnaryOperator<String> pais, Map<String, String> textos) {
        this.idioma = idioma;
        this.pais = pais;
        this.textos = textos;
    }

    /**
     * Las palabras de una lengua.
     *
     * @param pais del código de dos letras al nombre del país
     */
    public static Palabras en(Idioma idioma, UnaryOperator<String> pais) {
        Map<String, String> textos = new HashMap<>();
        leer().lines().skip(1).forEach(linea -> {
            String[] celdas = linea.split(";", -1);
            textos.put(celdas[0], celdas[1 + idioma.ordinal()]);
        });
        return new Palabras(idioma, pais, Collections.unmodifiableMap(textos));
    }

    private static String leer() {
        try (InputStream entrada = Palabras.class.getResourceAsStream(ARCHIVO)) {
            return new String(Objects.requireNonNull(entrada, ARCHIVO).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Idioma idioma() {
        return idioma;
    }

    /** Un texto de la tabla; el código, en palabras, si no está. */
    public String de(String grupo, String codigo) {
        return textos.getOrDefault(grupo + "." + codigo, codigo.replace('_', ' ').replace('.', ' '));
    }

    Optional<String> exacta(String clave) {
        return Optional.ofNullable(textos.get(clave));
    }

    public String titulo(String nombre) {
        return exacta("titulo." + nombre).orElseThrow(() -> new IllegalArgumentException(nombre));
    }

    public String frase(String nombre) {
        return exacta("frase." + nombre).orElseThrow(() -> new IllegalArgumentException(nombre));
    }

    /** El nombre llano de un hecho, por su clave. */
    public String hecho(String clave) {
        return clave.startsWith("lecturas.") ? de("lectura", clave.substring("lecturas.".length())) : de("hecho", clave);
    }

    /** El valor de un hecho, en palabras. */
    public String valor(String clave, Object valor) {
        Object escrito = Hecho.escrito(valor);
        if (escrito instanceof List<?> lista) {
            return lista.isEmpty() ? frase("ninguno") : String.join(", ", lista.stream().map(v -> valor(clave, v)).toList());
        }
        String texto = String.valueOf(escrito);
        boolean esPais = clave.equals(Hecho.PAIS.clave()) || clave.equals(Hecho.LIMITA_CON.clave());
        return switch (texto) {
            case "si" -> frase("si");
            case "no" -> frase("no");
            case "desconocido" -> frase("desconocido");
            default -> esPais ? pais.apply(texto) : suelto(clave, texto);
        };
    }

    private String suelto(String clave, String texto) {
        boolean libre = Hecho.deClave(clave).filter(h -> h.codigos().isEmpty()).isPresent();
        if (clave.startsWith("lecturas.")) {
            return de("lectura", clave.substring("lecturas.".length()) + "." + texto);
        }
        return libre ? texto : textos.getOrDefault("valor." + texto, texto);
    }

    /** La opción de un punto discutido, en palabras. */
    public String opcion(Lectura lectura, String opcion) {
        return textos.getOrDefault("lectura." + lectura.codigo() + "." + opcion, opcion.replace('_', ' '));
    }

    /** Un día: {@code 10 de mayo de 2024}; en inglés, {@code 2024-05-10}. */
    public String dia(LocalDate dia) {
        return idioma == Idioma.EN ? dia.toString()
                : dia.getDayOfMonth() + " de " + MESES.get(dia.getMonthValue() - 1) + " de " + dia.getYear();
    }

    /** Desde y hasta cuándo rige una norma. */
    public String vigencia(Norma norma) {
        return frase("desde") + " " + dia(norma.vigencia().desde()) + ", "
                + norma.vigencia().hasta().map(h -> frase("hasta") + " " + dia(h)).orElse(frase("sigue"));
    }
}
