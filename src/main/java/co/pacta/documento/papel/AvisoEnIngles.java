package co.pacta.documento.papel;

import co.pacta.dictamen.Requisito;
import co.pacta.documento.papel.Pieza.Estilo;
import java.util.List;
import java.util.stream.Collectors;

/** La respuesta y los pasos pendientes, en inglés, delante de un papel que se presenta en español. */
final class AvisoEnIngles {

    private AvisoEnIngles() {
    }

    /** @param r la redacción en inglés */
    static List<Pieza> de(Redaccion r) {
        String pasos = r.dictamen().requisitos().stream().filter(Requisito::pendiente).map(r::frase).collect(Collectors.joining("; "));
        String texto = r.textos().llano(pasos.isEmpty() ? "aviso.sin_pasos" : "aviso.con_pasos",
                Huecos.con("titular", Concepto.titular(r)).y("pasos", pasos));
        return List.of(new Pieza.Parrafo(Estilo.AVISO, List.of(new Tramo.Texto(texto, false, true)),
                r.dictamen().normas().stream().filter(n -> n.decide()).map(n -> n.id()).toList()));
    }
}
