package co.pacta.documento.papel;

import co.pacta.documento.Idioma;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Las frases con que se redactan los papeles, de {@code frases.properties}. Una frase tiene huecos ({@code {entidad}}), puede
 * tener palabras fuertes ({@code **así**}) y blancos ({@code [completar: qué]}). Un hueco sin llenar es una falla nuestra.
 */
final class Textos {

    private static final Pattern PARTES = Pattern.compile("\\{(\\w+)}|\\[completar: ([^]]+)]|\\*\\*(.+?)\\*\\*");
    private static final Pattern DE_EL = Pattern.compile("\\b([Dd]e|[Aa]) el(?= )");
    private static final String EN_ESPANOL = "frases.properties";
    private static final String EN_INGLES = "frases_en.properties";

    private final Properties propias;
    private final Properties espanolas;

    private Textos(Properties propias, Properties espanolas) {
        this.propias = propias;
        this.espanolas = espanolas;
    }

    static Textos en(Idioma idioma) {
        Properties espanolas = leer(EN_ESPANOL);
        return new Textos(idioma == Idioma.EN ? leer(EN_INGLES) : espanolas, espanolas);
    }

    private static Properties leer(String archivo) {
        Properties frases = new Properties();
        try (Reader entrada = new InputStreamReader(Objects.requireNonNull(Textos.class.getResourceAsStream(archivo), archivo),
                StandardCharsets.UTF_8)) {
            frases.load(entrada);
            return frases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean tiene(String clave) {
        return espanolas.containsKey(clave) || propias.containsKey(clave);
    }

    /** Una frase sin huecos. */
    String de(String clave) {
        return llano(clave, Huecos.NINGUNO);
    }

    /** Una frase como texto corrido. */
    String llano(String clave, Huecos huecos) {
        return Tramo.corrido(con(clave, huecos));
    }

    /** Una frase con sus huecos llenos. */
    List<Tramo> con(String clave, Huecos huecos) {
        boolean ajena = !propias.containsKey(clave);
        String frase = ajena ? espanolas.getProperty(clave) : propias.getProperty(clave);
        if (frase == null) {
            throw new IllegalStateException("Falta la frase " + clave);
        }
        return partir(frase, clave, huecos, false, ajena);
    }

    private static List<Tramo> partir(String frase, String clave, Huecos huecos, boolean fuerte, boolean ajena) {
        List<Tramo> tramos = new ArrayList<>();
        Matcher m = PARTES.matcher(frase);
        int desde = 0;
        while (m.find()) {
            suelto(tramos, frase.substring(desde, m.start()), fuerte, ajena);
            if (m.group(1) != null) {
                String hueco = m.group(1);
                tramos.addAll(fuertes(huecos.valor(hueco)
                        .orElseThrow(() -> new IllegalStateException(clave + " no llenó {" + hueco + "}")), fuerte));
            } else if (m.group(2) != null) {
                tramos.add(Tramo.blanco(m.group(2)));
            } else {
                tramos.addAll(partir(m.group(3), clave, huecos, true, ajena));
            }
            desde = m.end();
        }
        suelto(tramos, frase.substring(desde), fuerte, ajena);
        return unidos(tramos).stream().map(Textos::contraido).toList();
    }

    /** Tras una nota, la frase no repite el punto con que terminaba la cita. */
    private static Tramo sinPuntoRepetido(List<Tramo> anteriores, Tramo t) {
        int n = anteriores.size();
        boolean trasNota = n > 1 && anteriores.get(n - 1) instanceof Tramo.Nota && anteriores.get(n - 2) instanceof Tramo.Texto a
                && a.texto().endsWith(".");
        return trasNota && t instanceof Tramo.Texto x && x.texto().startsWith(".")
                ? new Tramo.Texto(x.texto().substring(1), x.fuerte(), x.ajeno()) : t;
    }

    /** En español, «de el» es «del» y «a el» es «al»; los nombres propios («El Encanto») no se tocan. */
    private static Tramo contraido(Tramo t) {
        return t instanceof Tramo.Texto x ? new Tramo.Texto(DE_EL.matcher(x.texto()).replaceAll("$1l"), x.fuerte(), x.ajeno()) : t;
    }


    /** Los textos seguidos de la misma clase, en uno. */
    private static List<Tramo> unidos(List<Tramo> tramos) {
        List<Tramo> unidos = new ArrayList<>();
        for (Tramo t : tramos) {
            Tramo ultimo = unidos.isEmpty() ? t : unidos.get(unidos.size() - 1);
            if (t instanceof Tramo.Texto b && !unidos.isEmpty() && ultimo instanceof Tramo.Texto a && a.fuerte() == b.fuerte()
                    && a.ajeno() == b.ajeno()) {
                unidos.set(unidos.size() - 1, new Tramo.Texto(a.texto() + b.texto(), a.fuerte(), a.ajeno()));
            } else {
                unidos.add(sinPuntoRepetido(unidos, t));
            }
        }
        return unidos;
    }

    private static List<Tramo> fuertes(List<Tramo> tramos, boolean fuerte) {
        return !fuerte ? tramos : tramos.stream().map(t -> t instanceof Tramo.Texto x ? new Tramo.Texto(x.texto(), true, x.ajeno()) : t)
                .toList();
    }

    private static void suelto(List<Tramo> tramos, String texto, boolean fuerte, boolean ajeno) {
        if (!texto.isEmpty()) {
            tramos.add(new Tramo.Texto(texto, fuerte, ajeno));
        }
    }
}
