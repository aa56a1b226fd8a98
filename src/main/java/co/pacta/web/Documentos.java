package co.pacta.web;

import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Bloque;
import co.pacta.documento.EnHtml;
import co.pacta.documento.EnMarkdown;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.documento.TextoDeDictamen;
import co.pacta.documento.papel.Clase;
import co.pacta.documento.papel.Formato;
import co.pacta.documento.papel.Redactor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Los documentos que se descargan, con su nombre de archivo y su tipo de contenido. */
final class Documentos {

    private Documentos() {
    }

    /** La clase de documento que se escribe así en una dirección. */
    static Clase clase(String codigo) {
        return Clase.deCodigo(codigo).orElseThrow(() -> new ProblemException(Problema.NO_EXISTE));
    }

    /** El formato que corresponde a un tipo de contenido, sin parámetros. */
    static Formato deTipo(String tipo) {
        return List.of(Formato.values()).stream().filter(f -> sinParametros(f).equals(tipo)).findFirst().orElseThrow();
    }

    /** El tipo de contenido de un formato, como se pide en {@code Accept}. */
    static String sinParametros(Formato formato) {
        return formato.tipo().split(";")[0];
    }

    /** El documento, listo para guardarse. */
    static Respuesta redactar(Clase clase, Formato formato, Dictamen dictamen, Idioma idioma) {
        byte[] bytes = Redactor.redactar(clase, formato, dictamen, idioma);
        Respuesta respuesta = formato == Formato.HTML ? Seguridad.documento(new String(bytes, StandardCharsets.UTF_8))
                : Respuesta.de(200, formato.tipo(), bytes);
        return respuesta.paraGuardar("pacta-" + clase.codigo() + "." + formato.codigo());
    }

    /** La respuesta escrita para verse: en HTML que se basta solo o en Markdown. */
    static Respuesta respuesta(Formato formato, Dictamen dictamen, Optional<String> asunto, Palabras palabras) {
        List<Bloque> bloques = TextoDeDictamen.en(palabras).sobre(asunto).bloques(dictamen);
        return formato == Formato.MD ? Respuesta.de(200, formato.tipo(), EnMarkdown.escribir(bloques).getBytes(StandardCharsets.UTF_8))
                : Seguridad.documento(EnHtml.pagina(asunto.orElse("Pacta"), palabras.idioma(), List.of(bloques)));
    }
}
