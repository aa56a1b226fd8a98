package co.pacta.documento.papel;

import co.pacta.catalogo.Catalogo;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Idioma;
import java.nio.charset.StandardCharsets;

/**
 * Redacta los papeles del paso siguiente a partir de una respuesta, y de nada más: lo que ningún hallazgo sostiene no se
 * dice, y lo que falta queda como un blanco marcado. La misma respuesta da siempre los mismos bytes.
 *
 * <pre>{@code
 * byte[] word = Redactor.redactar(Clase.CONCEPTO, Formato.DOCX, pacta.dictaminar(caso), Idioma.ES);
 * }</pre>
 */
public final class Redactor {

    private static final Catalogo CATALOGO = Catalogo.cargar();

    private Redactor() {
    }

    /** El papel en su formato. El PDF y el de Word necesitan sus bibliotecas, que son opcionales. */
    public static byte[] redactar(Clase clase, Formato formato, Dictamen dictamen, Idioma idioma) {
        return switch (formato) {
            case HTML -> PapelHtml.escribir(papel(clase, dictamen, idioma)).getBytes(StandardCharsets.UTF_8);
            case MD -> PapelMarkdown.escribir(papel(clase, dictamen, idioma)).getBytes(StandardCharsets.UTF_8);
            case PDF -> PapelPdf.escribir(papel(clase, dictamen, idioma));
            case DOCX -> PapelDocx.escribir(papel(clase, dictamen, idioma));
            case ICS -> Calendario.escribir(new Redaccion(dictamen, idioma, CATALOGO)).getBytes(StandardCharsets.UTF_8);
        };
    }

    /**
     * El papel sin forma todavía, para ponerlo dentro de otra cosa. Lo que se presenta ante una autoridad colombiana se queda
     * en español, con un aviso en inglés si se pide esa lengua.
     */
    public static Papel papel(Clase clase, Dictamen dictamen, Idioma idioma) {
        if (idioma == Idioma.EN && clase.esProyecto()) {
            return papel(clase, dictamen, Idioma.ES).precedido(AvisoEnIngles.de(new Redaccion(dictamen, idioma, CATALOGO)));
        }
        Redaccion r = new Redaccion(dictamen, idioma, CATALOGO);
        return switch (clase) {
            case CONCEPTO -> Concepto.redactar(r);
            case CONSULTA -> Consulta.redactar(r);
            case ACUERDO -> Proyecto.deAcuerdo(r);
            case ORDENANZA -> Proyecto.deOrdenanza(r);
            case LISTA -> ListaDePasos.redactar(r);
        };
    }
}
