package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.Cernido.Alcance;
import co.pacta.hallazgo.Cernido;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.hallazgo.Tamiz;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Saca el {@link Sello} de los casos que dicen quién, qué, con quién y sobre qué. En él está todo aquello de lo que depende un extracto, y
 * lo menos posible de lo demás:
 *
 * <ul>
 * <li>de las normas que se aplican con seguridad, lo que suman: los pasos, el camino que va primero, las materias cubiertas, si se revisa.
 * Cuáles son no importa, salvo si una desplaza a otra o depende de un concepto;
 * <li>de las que están en duda, cuáles son, si añaden algo a lo anterior, y lo que hay en los hechos que leen sus condiciones;
 * <li>las definiciones de los conceptos de que dependen unas y otras;
 * <li>los trámites de los pasos que alguna exige, y las lecturas.
 * </ul>
 */
final class Sellos {

    private static final Sellado FUERA = decidido(1);
    private static final Sellado PROHIBIDA = decidido(2);

    private final Tamiz tamiz;
    private final Efectos efectos;

    Sellos(Tamiz tamiz, Reglas reglas) {
        this.tamiz = tamiz;
        this.efectos = new Efectos(tamiz, reglas);
    }

    private static Sellado decidido(long palabra) {
        Sello.Escritura sello = new Sello.Escritura();
        sello.pon(palabra);
        return new Sellado(Optional.of(sello.sello()), List::of);
    }

    /** Sella un caso al que no le falta el núcleo. */
    Sellado de(Caso caso, Valores tablero) {
        Cernido cernido = tamiz.cernir(tablero);
        if (cernido.alcance() == Alcance.FUERA) {
            return FUERA;
        }
        Examen examen = new Examen(tamiz, efectos, caso, tablero, cernido);
        return examen.prohibeSinDuda() ? PROHIBIDA : new Sellado(examen.sello(), examen::quedan);
    }

    /**
     * Un caso con su sello.
     *
     * @param sello     el suyo; ninguno si no se puede sacar
     * @param pendiente saca lo que queda por mirar
     */
    record Sellado(Optional<Sello> sello, Supplier<List<ReglaSuelta>> pendiente) {

        /** Las reglas que bastan para responderlo; ninguna si ya está decidido que queda fuera del alcance o que está prohibido. */
        List<ReglaSuelta> quedan() {
            return pendiente.get();
        }
    }
}
