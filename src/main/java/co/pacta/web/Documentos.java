package co.pacta.web;

import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Bloque;
import co.pacta.documento.EnHtml;
import co.pacta.documento.EnMarkdown;
import co.pacta.documento.Palabras;
import co.pacta.documento.TextoDeDictamen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Los documentos que se descargan: qué clases hay, en qué formatos y con qué tipo de contenido. */
final class Documentos {

    static final Set<String> CLASES = Set.of("concepto", "consulta", "acuerdo", "ordenanza", "lista");
    static final Map<String, String> TIPOS = Map.of("docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pdf", "application/pdf",
            "html", "text/html", "md", "text/markdown");

    private Documentos() {
    }

    /** La extensión que corresponde a un tipo de contenido. */
    static String extension(String tipo) {
        return TIPOS.entrySet().stream().filter(e -> e.getValue().equals(tipo)).map(Map.Entry::getKey).findFirst().orElse("");
    }

    /**
     * El documento, listo para guardarse.
     *
     * @throws ProblemException si no existe esa clase o ese formato, o si todavía no se sabe redactar
     */
    static Respuesta redactar(String clase, String formato, Dictamen dictamen, Optional<String> asunto, Palabras palabras) {
        if (!CLASES.contains(clase) || !TIPOS.containsKey(formato)) {
            throw new ProblemException(Problema.NO_EXISTE);
        }
        boolean deTexto = clase.equals("concepto") && (formato.equals("html") || formato.equals("md"));
        if (!deTexto) {
            throw new ProblemException(Problema.SIN_DOCUMENTO);
        }
        return respuesta(formato, dictamen, asunto, palabras).paraGuardar("pacta-" + clase + "." + formato);
    }

    /** La respuesta como documento, para verse. */
    static Respuesta respuesta(String formato, Dictamen dictamen, Optional<String> asunto, Palabras palabras) {
        List<Bloque> bloques = TextoDeDictamen.en(palabras).sobre(asunto).bloques(dictamen);
        return formato.equals("md")
                ? Respuesta.de(200, "text/markdown; charset=utf-8", EnMarkdown.escribir(bloques).getBytes(StandardCharsets.UTF_8))
                : Seguridad.documento(EnHtml.pagina(asunto.orElse("Pacta"), palabras.idioma(), List.of(bloques)));
    }
}
