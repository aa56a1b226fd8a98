package co.pacta.dictamen;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.TablasLegales;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.norma.Canal;
import co.pacta.norma.Desplazamiento;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import co.pacta.norma.OrdenDeCita;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Convierte lo que las reglas hallaron en una decisión, como manda {@code decision.md}, sección 1. Función pura. */
public final class Dictaminador {

    private final Canales canales;

    public Dictaminador(TablasLegales tablas) {
        this.canales = new Canales(tablas);
    }

    /** Los conceptos que resultan de las normas halladas (véase {@link co.pacta.hallazgo.Resultantes}). */
    public Set<Concepto> resultantes(Caso caso, Collection<Norma> halladas) {
        Set<Concepto> conceptos = EnumSet.noneOf(Concepto.class);
        List<Norma> rigen = rigen(caso, halladas);
        for (Norma n : rigen) {
            if (n.es(Efecto.EXIGE) && n.pide(Paso.CONSULTA_CANCILLERIA)) {
                conceptos.add(Concepto.CONSULTA_EXIGIDA);
            }
        }
        if (!canales.cubren(caso, rigen)) {
            conceptos.add(Concepto.SIN_CANAL);
        }
        return conceptos;
    }

    /** La decisión sobre un caso del que las reglas no echaron de menos ningún hecho. */
    public Decision decidir(Caso caso, Hallazgos hallazgos) {
        if (hallazgos.fueraDeAlcance()) {
            List<Norma> alcance = new ArrayList<>(hallazgos.normas());
            alcance.removeIf(n -> !n.id().equals(Norma.DE_ALCANCE));
            return new Decision(caso, Veredicto.FUERA_DE_ALCANCE, Canal.NINGUNO, List.of(), alcance, List.of());
        }
        List<Norma> rigen = rigen(caso, hallazgos.normas());
        List<Norma> desplazadas = desplazadas(hallazgos.normas(), rigen);
        rigen.sort(OrdenDeCita.DECISIVA_PRIMERO);
        if (!rigen.isEmpty() && rigen.get(0).es(Efecto.PROHIBE)) {
            rigen.removeIf(n -> n.es(Efecto.EXIGE) || n.es(Efecto.ACONSEJA));
            return new Decision(caso, Veredicto.NO_PERMITIDA, Canal.NINGUNO, List.of(), rigen, desplazadas);
        }
        List<Requisito> requisitos = requisitos(caso, rigen);
        boolean revisa = !rigen.isEmpty() && rigen.get(0).es(Efecto.REVISA);
        Veredicto veredicto = revisa ? Veredicto.REVISION : segunPendientes(requisitos);
        return new Decision(caso, veredicto, canales.mostrado(caso, rigen), requisitos, rigen, desplazadas);
    }

    /** La decisión cuando faltan hechos, a partir de lo que es cierto sin ellos. */
    public Decision incierta(Caso caso, Veredicto veredicto, Canal canal, List<Requisito> requisitos,
                             Collection<Norma> ciertas) {
        List<Norma> fundamentos = new ArrayList<>(ciertas);
        fundamentos.sort(OrdenDeCita.DECISIVA_PRIMERO);
        return new Decision(caso, veredicto, canal, requisitos, fundamentos, List.of());
    }

    private static List<Norma> desplazadas(List<Norma> halladas, List<Norma> rigen) {
        if (halladas.size() == rigen.size()) {
            return List.of();
        }
        List<Norma> desplazadas = new ArrayList<>(halladas);
        desplazadas.removeAll(rigen);
        desplazadas.sort(Norma.POR_ID);
        return desplazadas;
    }

    /** Las normas halladas que ninguna otra hallada desplaza. */
    static List<Norma> rigen(Caso caso, Collection<Norma> halladas) {
        List<Norma> rigen = new ArrayList<>(halladas);
        for (Norma n : halladas) {
            if (!n.desplaza().isEmpty()) {
                desplazar(caso, n, rigen);
            }
        }
        return rigen;
    }

    private static void desplazar(Caso caso, Norma norma, List<Norma> rigen) {
        for (Desplazamiento d : norma.desplaza()) {
            if (d.bajo().isEmpty() || d.bajo().get().seEligioEn(caso)) {
                rigen.removeIf(otra -> otra.id().equals(d.norma()));
            }
        }
    }

    /** El veredicto cuando nada prohíbe ni pide revisión: depende de lo que está pendiente. */
    public static Veredicto segunPendientes(Collection<Requisito> requisitos) {
        boolean corporacion = false;
        boolean consulta = false;
        boolean otro = false;
        for (Requisito r : requisitos) {
            if (r.pendiente()) {
                corporacion |= r.paso().deCorporacion();
                consulta |= r.paso() == Paso.CONSULTA_CANCILLERIA;
                otro = true;
            }
        }
        if (corporacion) {
            return consulta ? Veredicto.REQUIERE_CONSULTA_Y_AUTORIZACION : Veredicto.REQUIERE_AUTORIZACION;
        }
        if (consulta) {
            return Veredicto.REQUIERE_CONSULTA;
        }
        return otro ? Veredicto.REQUIERE_OTRO_TRAMITE : Veredicto.PERMITIDA;
    }

    /** La unión de lo que piden y aconsejan las normas que rigen, con su estado. */
    public static List<Requisito> requisitos(Caso caso, Collection<Norma> rigen) {
        Pasos pasos = new Pasos(caso);
        Map<Paso, List<Norma>> exigidos = porPaso(rigen, Efecto.EXIGE);
        Map<Paso, List<Norma>> aconsejados = porPaso(rigen, Efecto.ACONSEJA);
        List<Requisito> requisitos = new ArrayList<>();
        exigidos.forEach((paso, normas) -> requisitos.add(requisito(caso, pasos, paso, normas, true)));
        boolean cancilleriaSabe = exigidos.containsKey(Paso.CONSULTA_CANCILLERIA)
                || exigidos.containsKey(Paso.COORDINACION_CANCILLERIA);
        aconsejados.forEach((paso, normas) -> {
            boolean sobra = paso == Paso.INFORMAR_CANCILLERIA && cancilleriaSabe || pasos.dadoAntes(paso);
            if (!sobra) {
                requisitos.add(requisito(caso, pasos, paso, normas, false));
            }
        });
        return requisitos;
    }

    private static Map<Paso, List<Norma>> porPaso(Collection<Norma> rigen, Efecto efecto) {
        Map<Paso, List<Norma>> porPaso = new EnumMap<>(Paso.class);
        for (Norma n : rigen) {
            if (n.es(efecto)) {
                for (Paso p : n.pasos()) {
                    porPaso.computeIfAbsent(p, x -> new ArrayList<>(2)).add(n);
                }
            }
        }
        return porPaso;
    }

    private static Requisito requisito(Caso caso, Pasos pasos, Paso paso, List<Norma> normas, boolean obligatorio) {
        Norma primera = normas.get(0);
        Momento momento = primera.momento().orElse(Momento.ANTES);
        Optional<String> plazo = plazo(normas);
        String plantilla = Autoridades.plantilla(primera, primera.pasos().indexOf(paso));
        return new Requisito(paso, pasos.estado(paso, momento), obligatorio, momento, plantilla,
                Autoridades.nombre(plantilla, caso), plazo, ids(normas));
    }

    private static Optional<String> plazo(List<Norma> normas) {
        for (Norma n : normas) {
            if (n.plazo().isPresent()) {
                return n.plazo();
            }
        }
        return Optional.empty();
    }

    private static List<String> ids(List<Norma> normas) {
        if (normas.size() == 1) {
            return List.of(normas.get(0).id());
        }
        List<String> ids = new ArrayList<>(normas.size());
        normas.forEach(n -> ids.add(n.id()));
        ids.sort(null);
        return ids;
    }

    /** Las materias del caso, o ninguna si el acto no las usa o no se saben. */
    static List<?> materias(Caso caso) {
        return caso.hechos().get(Hecho.MATERIAS) instanceof List<?> lista ? lista : List.of();
    }
}
