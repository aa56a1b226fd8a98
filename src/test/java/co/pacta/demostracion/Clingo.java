package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Tramite;
import co.pacta.caso.Valores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Responde casos completos con la segunda codificación, por medio del programa clingo. */
public final class Clingo {

    private static final Path CODIFICACION = Path.of("src/test/resources/asp");

    private Clingo() {
    }

    /** Si el programa está instalado. */
    public static boolean hay() throws InterruptedException {
        try {
            return new ProcessBuilder("clingo", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /**
     * Lo que clingo escribe: los átomos que resultan, con el número de cada caso.
     *
     * @param carpeta  donde dejar los archivos
     * @param ademas   cláusulas de más
     */
    public static String responder(List<Caso> casos, Path carpeta, String ademas) throws IOException, InterruptedException {
        StringBuilder hechos = new StringBuilder(datos()).append(ademas).append('\n');
        for (int i = 0; i < casos.size(); i++) {
            hechos.append(hechos(i, casos.get(i)));
        }
        Path archivo = Files.writeString(carpeta.resolve("casos.lp"), hechos);
        Path salida = carpeta.resolve("salida.txt");
        new ProcessBuilder("clingo", "--warn=none", "--outf=0", "-V1", archivo.toString(), CODIFICACION.resolve("terminos.lp").toString(),
                CODIFICACION.resolve("normas.lp").toString(), CODIFICACION.resolve("procedimiento.lp").toString())
                .redirectOutput(salida.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        return Files.readString(salida, StandardCharsets.UTF_8);
    }

    /** Las normas de la segunda codificación, como están escritas. */
    static String normas() throws IOException {
        return Files.readString(CODIFICACION.resolve("normas.lp"));
    }

    /** Las listas legales que las dos codificaciones comparten: competencias y finalidades. */
    private static String datos() throws IOException {
        StringBuilder datos = new StringBuilder();
        for (String linea : Files.readAllLines(Path.of("rules/datos/competencias.csv"))) {
            String[] campos = linea.split(",");
            if (campos[2].equals("si")) {
                datos.append("propia(\"").append(campos[1]).append("\",\"").append(campos[0]).append("\").\n");
            }
        }
        Pattern confianza = Pattern.compile(",(alta|media|baja),");
        for (String linea : Files.readAllLines(Path.of("rules/datos/finalidades.csv"))) {
            Matcher m = confianza.matcher(linea);
            if (m.find()) {
                String[] campos = linea.split(",");
                datos.append("sirve(\"").append(campos[0]).append("\",\"").append(campos[1]).append("\",\"").append(m.group(1)).append("\").\n");
            }
        }
        return datos.toString();
    }

    private static String hechos(int i, Caso caso) {
        StringBuilder t = new StringBuilder("caso(" + i + "). fecha(" + i + "," + Valores.enNumero(caso.fecha()) + "). ");
        caso.hechos().forEach((h, v) -> t.append(hecho(i, h, v)));
        for (Lectura l : Lectura.values()) {
            t.append("lee(").append(i).append(",\"").append(l.codigo()).append("\",\"").append(caso.lectura(l)).append("\"). ");
        }
        if (caso.texto(Hecho.DIVIPOLA).startsWith("88") || caso.texto(Hecho.ENTIDAD_DEPARTAMENTO).startsWith("Archipiélago")) {
            t.append("archipielago(").append(i).append("). ");
        }
        for (Tramite tramite : caso.tramites()) {
            t.append("consulta(").append(i).append(",\"").append(tramite.sentido().orElseThrow().codigo()).append("\"). ");
        }
        return t.append('\n').toString();
    }

    private static String hecho(int i, Hecho h, Object v) {
        return switch (h) {
            case MATERIAS -> cada("materia", i, (List<?>) v);
            case DISPOSICIONES -> cada("dispone", i, (List<?>) v);
            case LIMITA_CON -> ((List<?>) v).isEmpty() ? "" : "limita(" + i + "). ";
            case DIAS, HORAS, PORCENTAJE_EXTERNO -> "n(" + i + ",\"" + h.clave() + "\"," + v + "). ";
            default -> "f(" + i + ",\"" + h.clave() + "\",\"" + Hecho.escrito(v) + "\"). ";
        };
    }

    private static String cada(String predicado, int i, List<?> valores) {
        return valores.stream().map(v -> predicado + "(" + i + ",\"" + ((Codigo) v).codigo() + "\"). ").collect(Collectors.joining());
    }
}
