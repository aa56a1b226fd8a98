package co.pacta.dictamen;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Vocabulario;
import co.pacta.norma.Canal;
import co.pacta.norma.Norma;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Si las normas que abren camino alcanzan para todas las materias del acto ({@code decision.md}, sección 1, paso 3). */
public final class Canales {

    private static final Set<Canal> DE_FINALIDADES =
            EnumSet.of(Canal.FRONTERIZO, Canal.ASOCIATIVO_FRONTERIZO, Canal.SAN_ANDRES);

    private final TablasLegales tablas;

    public Canales(TablasLegales tablas) {
        this.tablas = tablas;
    }

    /** Si cada materia (o el acto, si no usa materias) cabe en alguna norma con canal. */
    boolean cubren(Caso caso, List<Norma> rigen) {
        if (!usaMaterias(caso)) {
            return hayCanal(rigen);
        }
        List<?> materias = Dictaminador.materias(caso);
        for (int i = 0; i < materias.size(); i++) {
            if (!cubierta((Materia) materias.get(i), rigen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hayCanal(List<Norma> rigen) {
        for (int i = 0; i < rigen.size(); i++) {
            if (rigen.get(i).abreCanal()) {
                return true;
            }
        }
        return false;
    }

    private boolean cubierta(Materia materia, List<Norma> rigen) {
        for (int i = 0; i < rigen.size(); i++) {
            if (cubre(rigen.get(i), materia)) {
                return true;
            }
        }
        return false;
    }

    private static boolean usaMaterias(Caso caso) {
        return !(caso.hechos().get(Hecho.ACTUACION_TIPO) instanceof TipoActuacion tipo) || Vocabulario.usaMaterias(tipo);
    }

    /** Si el camino de una norma cubre una materia: la nombra, o la ley de frontera nombra su finalidad. */
    public boolean cubre(Norma norma, Materia materia) {
        if (!norma.abreCanal()) {
            return false;
        }
        return switch (norma.materias().clase()) {
            case NINGUNA -> false;
            case TODAS -> true;
            case TODAS_LAS_PROPIAS -> !materia.reservada();
            case LISTA -> norma.materias().nombra(materia)
                    || DE_FINALIDADES.contains(norma.canal().orElseThrow()) && sirve(norma, materia);
        };
    }

    private boolean sirve(Norma norma, Materia materia) {
        return (tablas.finalidadesDe(materia) & norma.materias().bits()) != 0;
    }

    /** Si el camino de una norma cubre alguna materia del caso. */
    public boolean cubreAlguna(Caso caso, Norma norma) {
        List<?> materias = Dictaminador.materias(caso);
        for (int i = 0; i < materias.size(); i++) {
            if (cubre(norma, (Materia) materias.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** El camino que se muestra: el primero, en el orden de {@link Canal}, de los que cubren algo del acto. */
    Canal mostrado(Caso caso, Collection<Norma> rigen) {
        boolean usaMaterias = usaMaterias(caso);
        Canal mostrado = Canal.NINGUNO;
        for (Norma n : rigen) {
            boolean abierto = n.abreCanal() && (!usaMaterias || cubreAlguna(caso, n));
            if (abierto && n.canal().orElseThrow().compareTo(mostrado) < 0) {
                mostrado = n.canal().orElseThrow();
            }
        }
        return mostrado;
    }
}
