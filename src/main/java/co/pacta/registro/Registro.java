package co.pacta.registro;

import co.pacta.Pacta;
import co.pacta.archivo.EscritorDeCasos;
import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.archivo.JsonText;
import co.pacta.caso.Caso;
import co.pacta.dictamen.Dictamen;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * El registro de una decisión: la pregunta como se hizo, la respuesta entera y los resúmenes de todo lo que la produjo. No
 * guarda nada más que los hechos del contrato. La misma pregunta con lo mismo da siempre los mismos bytes.
 *
 * @param presumido si lo corriente contó como dicho
 * @param conjunto  las reglas con que se decidió
 * @param arbol     todo el registro, como mapas, listas y valores sueltos
 */
public record Registro(boolean presumido, Conjunto conjunto, Map<String, Object> arbol) {

    /** Versión de la forma del registro. */
    static final String FORMA = "1";

    static final String PRESUMIDO = "presumido";
    static final String CASO = "caso";
    static final String DICTAMEN = "dictamen";
    static final String RESUMENES = "resumenes";
    static final String HUELLAS = "huellas";
    static final String SHA256 = "sha256";

    /** Decide el caso y lo registra. */
    public static Registro decidir(Pacta pacta, Caso caso, boolean presumido) {
        return de(pacta, caso, presumido ? pacta.dictaminarPresumiendo(caso) : pacta.dictaminar(caso), presumido);
    }

    /**
     * Registra una respuesta ya dada.
     *
     * @param caso el caso como se preguntó, antes de completarlo
     */
    public static Registro de(Pacta pacta, Caso caso, Dictamen dictamen, boolean presumido) {
        Conjunto conjunto = Conjunto.de(pacta.corpus(), Pacta.VERSION_DE_REGLAS);
        String canonico = EscritorDeCasos.canonico(caso);
        Map<String, Object> respuesta = EscritorDeDictamen.arbol(dictamen);
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("registro", FORMA);
        arbol.put(PRESUMIDO, presumido ? "si" : "no");
        arbol.put(CASO, JsonReading.tree(canonico));
        arbol.put(DICTAMEN, respuesta);
        arbol.put(RESUMENES, resumenes(pacta, conjunto, canonico, JsonText.compact(respuesta)));
        arbol.put(HUELLAS, conjunto.huellas());
        arbol.put(SHA256, Sha256.of(JsonText.compact(arbol)));
        return new Registro(presumido, conjunto, arbol);
    }

    private static Map<String, Object> resumenes(Pacta pacta, Conjunto conjunto, String caso, String dictamen) {
        Map<String, Object> resumenes = new LinkedHashMap<>();
        resumenes.put(CASO, Sha256.of(caso));
        resumenes.put("catalogo", pacta.catalogo().sha256());
        resumenes.put("version_de_reglas", conjunto.version());
        resumenes.put("reglas", conjunto.sha256());
        resumenes.put("datos", conjunto.datos());
        resumenes.put("motor", "pacta " + Pacta.VERSION);
        resumenes.put("programa", ProgramDigest.value());
        resumenes.put(DICTAMEN, Sha256.of(dictamen));
        return resumenes;
    }

    /** JSON canónico, en una línea. */
    public String json() {
        return JsonText.compact(arbol);
    }

    /** El SHA-256 de todo lo demás. */
    public String sha256() {
        return (String) arbol.get(SHA256);
    }

    Map<?, ?> dictamen() {
        return (Map<?, ?>) arbol.get(DICTAMEN);
    }

    String resumen(String de) {
        return ((Map<?, ?>) arbol.get(RESUMENES)).get(de) instanceof String texto ? texto : "";
    }

    /** El veredicto que se dio. */
    public String veredicto() {
        return String.valueOf(dictamen().get("veredicto"));
    }

    /** El número de la respuesta. */
    public String id() {
        return String.valueOf(dictamen().get("id"));
    }

    /** Los bytes del caso como se preguntó, para volver a leerlo. */
    byte[] bytesDelCaso() {
        return JsonText.compact(arbol.get(CASO)).getBytes(StandardCharsets.UTF_8);
    }

    /** Lo escribe en un archivo: o queda entero o no queda. */
    public void guardar(Path archivo) throws IOException {
        Path carpeta = archivo.toAbsolutePath().getParent();
        Path borrador = Files.createTempFile(carpeta, archivo.getFileName().toString(), ".parcial");
        try {
            try (FileChannel canal = FileChannel.open(borrador, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap((json() + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    canal.write(bytes);
                }
                canal.force(true);
            }
            Files.move(borrador, archivo, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(borrador);
        }
    }
}
