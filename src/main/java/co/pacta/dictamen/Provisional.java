package co.pacta.dictamen;

import co.pacta.caso.Hecho;
import java.util.List;

/**
 * La respuesta si todo lo no dicho es lo corriente (contrato, sección 2.0).
 *
 * @param veredicto  la respuesta
 * @param requisitos los pasos
 * @param supuestos  lo que se presumió; primero lo que cambiaría la respuesta
 */
public record Provisional(Veredicto veredicto, List<Requisito> requisitos, List<Supuesto> supuestos) {

    public Provisional {
        requisitos = List.copyOf(requisitos);
        supuestos = List.copyOf(supuestos);
    }

    /**
     * Un hecho presumido.
     *
     * @param hecho  el hecho
     * @param valor  el valor corriente, como se escribe en un archivo
     * @param cambia si con otro valor la respuesta sería distinta
     */
    public record Supuesto(Hecho hecho, Object valor, boolean cambia) {
    }
}
