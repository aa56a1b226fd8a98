package co.pacta.documento.papel;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.HechoCitado;
import java.util.List;

/** Los hechos del caso por su lugar en la tabla de hechos, para no repetirlos en cada norma. */
final class HechosNumerados {

    private final Redaccion r;

    HechosNumerados(Redaccion r) {
        this.r = r;
    }

    /**
     * «los hechos 1, 2 y 5 de la tabla»; los que no están en ella, con sus palabras.
     *
     * @param modo el grupo de frases con que se dice
     */
    String decir(String modo, List<HechoCitado> hechos) {
        List<String> numeros = hechos.stream().map(h -> numero(h.clave())).filter(n -> n > 0).distinct().sorted()
                .map(String::valueOf).toList();
        String sueltos = String.join("; ", hechos.stream().filter(h -> numero(h.clave()) == 0).map(this::enPalabras).toList());
        if (numeros.isEmpty()) {
            return sueltos.isEmpty() ? r.textos().de("hechos.ninguno") : sueltos;
        }
        return r.textos().llano(numeros.size() == 1 ? modo + ".numero" : modo + ".numeros", Huecos.con("numeros",
                Asunto.enumerar(numeros, r.textos().de("y")))) + (sueltos.isEmpty() ? "" : "; " + sueltos);
    }

    String enPalabras(HechoCitado h) {
        return r.palabras().hecho(h.clave()) + ": " + r.palabras().valor(h.clave(), h.valor());
    }

    /** El lugar de un hecho en la tabla, desde uno; cero si no está. */
    int numero(String clave) {
        return Hecho.deClave(clave).map(h -> List.copyOf(r.dictamen().caso().hechos().keySet()).indexOf(h) + 1).orElse(0);
    }
}
