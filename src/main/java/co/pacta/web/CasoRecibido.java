package co.pacta.web;

import co.pacta.archivo.Documento;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Leido;
import co.pacta.archivo.Limites;
import co.pacta.catalogo.Catalogo;
import java.util.List;
import java.util.stream.Stream;

/** Lee el caso que trae una petición, o rechaza el envío diciendo todo lo que hay que corregir. */
final class CasoRecibido {

    /** Lo que envuelve a los hechos en el cuerpo de una petición. */
    static final String PREFIJO = "caso.";

    private final Catalogo catalogo;
    private final Limites limites;

    CasoRecibido(Catalogo catalogo) {
        this.catalogo = catalogo;
        this.limites = Limites.deCaso(p -> catalogo.pais(p).isPresent()).hasta(Cuerpo.MAXIMUM);
    }

    Documento de(Peticion p) {
        String tipo = p.cabecera("content-type").split(";")[0].strip().toLowerCase(java.util.Locale.ROOT);
        boolean json = tipo.isEmpty() || tipo.equals("application/json") || tipo.endsWith("+json");
        if (!json) {
            throw new ProblemException(Problema.TIPO_NO_ADMITIDO);
        }
        byte[] cuerpo = p.cuerpo().entero();
        if (!comoJson(cuerpo)) {
            throw new ProblemException(Problema.ENTRADA_INVALIDA, List.of(new ProblemException.Falta("", "",
                    "El cuerpo debe ser un objeto JSON con el caso", "{\"caso\": {\"fecha\": \"2026-03-01\"}}")));
        }
        Leido leido = LectorDeCasos.leer(cuerpo, "cuerpo", limites);
        if (!leido.valido() || leido.documentos().size() != 1) {
            Stream<ProblemException.Falta> delCatalogo = leido.conProblemas().stream()
                    .flatMap(d -> ProblemException.faltas(catalogo.completar(d.caso()).problemas(), PREFIJO).stream());
            throw new ProblemException(Problema.ENTRADA_INVALIDA,
                    Stream.concat(leido.errores().stream().map(ProblemException.Falta::de), delCatalogo).toList());
        }
        return leido.documentos().get(0);
    }

    /** Si empieza como un objeto: aquí no entran listas ni YAML. */
    private static boolean comoJson(byte[] cuerpo) {
        int i = cuerpo.length > 2 && (cuerpo[0] & 0xff) == 0xef ? 3 : 0;
        while (i < cuerpo.length && Character.isWhitespace(cuerpo[i])) {
            i++;
        }
        return i < cuerpo.length && cuerpo[i] == '{';
    }

    Limites limites() {
        return limites;
    }
}
