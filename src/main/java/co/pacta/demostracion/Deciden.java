package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Vocabulario;
import co.pacta.dictamen.Canales;
import co.pacta.duda.Analisis;
import co.pacta.duda.Diagrams;
import co.pacta.norma.Desplazamiento;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Qué hace cada norma en una pieza: si sin ella alguna respuesta sería otra, y si se niega con otra. */
final class Deciden {

    private final Analisis analisis;
    private final Canales canales;
    private final Diagrams d;
    private final int vivas;
    private final boolean usaMaterias;
    private final Map<Materia, Integer> trataDe = new EnumMap<>(Materia.class);

    Deciden(Caso comun, Espacio espacio, Analisis analisis, Canales canales) {
        this.usaMaterias = Vocabulario.usaMaterias((TipoActuacion) comun.valor(Hecho.ACTUACION_TIPO).orElseThrow());
        this.analisis = analisis;
        this.canales = canales;
        this.d = analisis.posibilidades().diagrams();
        this.vivas = analisis.vivas();
        for (Object lista : espacio.dominio(Hecho.MATERIAS, comun)) {
            int esta = analisis.posibilidades().vale(Hecho.MATERIAS, lista);
            ((List<?>) lista).forEach(m -> trataDe.merge((Materia) m, esta, d::or));
        }
    }

    /**
     * Las normas que deciden algo ellas solas, sin contar la regla de cierre. Las que definen, advierten o aconsejan no
     * deciden por su naturaleza.
     */
    SortedSet<String> normas() {
        SortedSet<String> deciden = new TreeSet<>();
        analisis.rigen().forEach((norma, funcion) -> {
            if (norma.decide() && decide(norma, d.and(funcion, analisis.posibilidades().completaciones()))) {
                deciden.add(norma.id());
            }
        });
        return deciden;
    }

    private boolean decide(Norma norma, int rige) {
        if (norma.es(Efecto.PROHIBE)) {
            return sola(norma, rige, otra -> otra.es(Efecto.PROHIBE) && !otra.id().equals(Norma.DE_CIERRE));
        }
        int vive = d.and(rige, vivas);
        if (norma.abreCanal() && abreSola(norma, vive)) {
            return true;
        }
        if (norma.es(Efecto.REVISA)) {
            return sola(norma, vive, otra -> otra.es(Efecto.REVISA));
        }
        return norma.pasos().stream().anyMatch(p -> sola(norma, vive, otra -> otra.es(Efecto.EXIGE) && otra.pide(p)));
    }

    /** Si hay casos en que rige ella y ninguna otra de su clase. */
    private boolean sola(Norma norma, int rige, java.util.function.Predicate<Norma> deSuClase) {
        int sola = rige;
        for (Map.Entry<Norma, Integer> e : analisis.rigen().entrySet()) {
            if (sola != Diagrams.FALSE && e.getKey() != norma && deSuClase.test(e.getKey())) {
                sola = d.and(sola, d.not(e.getValue()));
            }
        }
        return sola != Diagrams.FALSE;
    }

    private boolean abreSola(Norma norma, int rige) {
        if (rige == Diagrams.FALSE) {
            return false;
        }
        if (!usaMaterias) {
            return sola(norma, rige, Norma::abreCanal);
        }
        for (Materia m : Materia.values()) {
            int conElla = canales.cubre(norma, m) ? d.and(rige, trataDe.get(m)) : Diagrams.FALSE;
            if (conElla != Diagrams.FALSE && sola(norma, conElla, otra -> canales.cubre(otra, m))) {
                return true;
            }
        }
        return false;
    }

    /** Normas que se desplazan la una a la otra en un mismo caso, y pasos que se piden a la vez para antes y para después. */
    SortedSet<String> contradicciones() {
        SortedSet<String> halladas = new TreeSet<>();
        for (Norma una : analisis.aplican().keySet()) {
            for (Norma otra : analisis.aplican().keySet()) {
                boolean seNiegan = una.id().compareTo(otra.id()) < 0 && (desplaza(una, otra) && desplaza(otra, una)
                        || pidenAlReves(una, otra));
                if (seNiegan && juntas(una, otra)) {
                    halladas.add(una.id() + " y " + otra.id());
                }
            }
        }
        return halladas;
    }

    private boolean juntas(Norma una, Norma otra) {
        return d.and(analisis.posibilidades().completaciones(),
                d.and(analisis.aplican().get(una), analisis.aplican().get(otra))) != Diagrams.FALSE;
    }

    private static boolean desplaza(Norma una, Norma otra) {
        return una.desplaza().stream().map(Desplazamiento::norma).anyMatch(otra.id()::equals);
    }

    private static boolean pidenAlReves(Norma una, Norma otra) {
        return una.es(Efecto.EXIGE) && otra.es(Efecto.EXIGE) && !momento(una).equals(momento(otra))
                && una.pasos().stream().anyMatch(otra::pide);
    }

    private static Momento momento(Norma norma) {
        return norma.momento().orElse(Momento.ANTES);
    }

    /** Los casos en que no rige ninguna norma que abra camino. */
    int sinNingunCanal() {
        int ninguno = Diagrams.TRUE;
        for (Map.Entry<Norma, Integer> e : analisis.rigen().entrySet()) {
            ninguno = e.getKey().abreCanal() ? d.and(ninguno, d.not(e.getValue())) : ninguno;
        }
        return ninguno;
    }
}
