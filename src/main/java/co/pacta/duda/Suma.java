package co.pacta.duda;

import co.pacta.hallazgo.Bits;
import java.util.List;

/** Lo que ponen, entre todas, las normas que rigen un caso con seguridad. Para un solo caso y un hilo. */
final class Suma {

    private final Efectos efectos;
    private final boolean usaMaterias;
    private final long materias;
    private long pasos;
    private long cubiertas;
    private int canal = Efectos.SIN_CANAL;
    private boolean prohibe;
    private boolean revisa;

    /** @param materias las del acto; nulo si esa clase de acto no las usa */
    Suma(Efectos efectos, List<?> materias) {
        this.efectos = efectos;
        this.usaMaterias = materias != null;
        this.materias = usaMaterias ? Efectos.bits(materias) : -1;
    }

    /** Los pasos que exigen, como bits. */
    long pasos() {
        return pasos;
    }

    /** Si alguna prohíbe. */
    boolean prohibe() {
        return prohibe;
    }

    /** Suma lo que pone una norma; dice si añade algo a lo que va. */
    boolean sumar(int norma) {
        boolean anade = Bits.has(efectos.prohiben, norma) && !prohibe || faltaria(norma);
        pasos |= efectos.exige[norma];
        prohibe |= Bits.has(efectos.prohiben, norma);
        revisa |= Bits.has(efectos.revisan, norma);
        if (abre(norma)) {
            canal = Math.min(canal, efectos.canal[norma]);
            cubiertas |= efectos.cubre[norma];
        }
        return anade;
    }

    /** Si una norma que no prohíbe añade algo: un paso, la revisión, un camino que va antes o que cubre lo que nadie cubre. */
    boolean faltaria(int norma) {
        return (efectos.exige[norma] & ~pasos) != 0 || Bits.has(efectos.revisan, norma) && !revisa
                || abre(norma) && (efectos.canal[norma] < canal || (efectos.cubre[norma] & porCubrir()) != 0);
    }

    private boolean abre(int norma) {
        return efectos.canal[norma] != Efectos.SIN_CANAL && (!usaMaterias || (efectos.cubre[norma] & materias) != 0);
    }

    /** Las materias del acto que ningún camino cubre, como bits. */
    long porCubrir() {
        return usaMaterias ? materias & ~cubiertas : 0;
    }

    /** Si se abre el camino de una norma, y cuáles cubre de las materias por cubrir, en su orden. */
    long camino(int norma) {
        long camino = abre(norma) ? 1 : 0;
        for (long quedan = porCubrir(); quedan != 0; quedan &= quedan - 1) {
            camino = camino << 1 | ((efectos.cubre[norma] & Long.lowestOneBit(quedan)) != 0 ? 1 : 0);
        }
        return camino;
    }

    void escribir(Sello.Escritura sello) {
        sello.pon((usaMaterias ? 1 : 0) | (prohibe ? 2 : 0) | (revisa ? 4 : 0));
        sello.pon(pasos);
        sello.pon(canal);
    }
}
