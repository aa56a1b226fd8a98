package co.pacta.mutacion;

import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.norma.Desplazamiento;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import co.pacta.norma.Norma.Cobertura;
import co.pacta.norma.Vigencia;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes one thing that a norm says of itself: its dates, its step, its matters, what it displaces, its reading. */
final class NormMutants {

    private final Map<String, Norma> found = new LinkedHashMap<>();
    private final Norma n;

    private NormMutants(Norma norm) {
        this.n = norm;
    }

    static Map<String, Norma> of(Norma norm) {
        NormMutants mutants = new NormMutants(norm);
        mutants.dates();
        mutants.steps();
        mutants.matters();
        mutants.displacements();
        if (norm.lectura().isPresent()) {
            mutants.found.put("quita @lectura: " + norm.lectura().get(), copy(norm, norm.vigencia(), norm.pasos(), norm.momento(),
                    norm.materias(), norm.desplaza(), true));
        }
        return mutants.found;
    }

    private void dates() {
        LocalDate from = n.vigencia().desde();
        Optional<LocalDate> to = n.vigencia().hasta();
        for (int days : new int[] {-1, 1}) {
            String where = days > 0 ? " un día después" : " un día antes";
            if (to.isEmpty() || !from.plusDays(days).isAfter(to.get())) {
                with("corre @desde" + where, new Vigencia(from.plusDays(days), to));
            }
            if (to.isPresent() && !to.get().plusDays(days).isBefore(from)) {
                with("corre @hasta" + where, new Vigencia(from, to.map(t -> t.plusDays(days))));
            }
        }
    }

    private void with(String what, Vigencia vigencia) {
        found.put(what, copy(n, vigencia, n.pasos(), n.momento(), n.materias(), n.desplaza(), false));
    }

    private void steps() {
        for (int i = 0; i < n.pasos().size(); i++) {
            Paso step = n.pasos().get(i);
            List<Paso> sameKind = java.util.Arrays.stream(Paso.values()).filter(p -> p != step && p.clase() == step.clase()
                    && !n.pasos().contains(p)).toList();
            List<Paso> others = sameKind.isEmpty() ? List.of(Paso.COORDINACION_CANCILLERIA) : sameKind;
            List<Paso> steps = new ArrayList<>(n.pasos());
            steps.set(i, others.get(0));
            found.put("cambia el requisito: " + step + " por " + others.get(0),
                    copy(n, n.vigencia(), steps, n.momento(), n.materias(), n.desplaza(), false));
        }
        if (n.es(Efecto.EXIGE) && n.momento().isPresent()) {
            Momento other = n.momento().get() == Momento.ANTES ? Momento.DESPUES : Momento.ANTES;
            found.put("cambia el momento: " + other, copy(n, n.vigencia(), n.pasos(), Optional.of(other), n.materias(), n.desplaza(), false));
        }
    }

    private void matters() {
        Cobertura covered = n.materias();
        switch (covered.clase()) {
            case LISTA -> {
                for (Materia m : EnumSet.copyOf(covered.materias())) {
                    Set<Materia> rest = EnumSet.copyOf(covered.materias());
                    rest.remove(m);
                    with("estrecha @materias: sin " + m, Cobertura.de(Cobertura.Clase.LISTA, rest));
                }
                with("ensancha @materias: todas las propias", Cobertura.de(Cobertura.Clase.TODAS_LAS_PROPIAS, Set.of()));
            }
            case TODAS -> with("estrecha @materias: solo las propias", Cobertura.de(Cobertura.Clase.TODAS_LAS_PROPIAS, Set.of()));
            case TODAS_LAS_PROPIAS -> with("ensancha @materias: todas", Cobertura.de(Cobertura.Clase.TODAS, Set.of()));
            default -> { }
        }
    }

    private void with(String what, Cobertura materias) {
        found.put(what, copy(n, n.vigencia(), n.pasos(), n.momento(), materias, n.desplaza(), false));
    }

    private void displacements() {
        for (Desplazamiento d : n.desplaza()) {
            List<Desplazamiento> rest = new ArrayList<>(n.desplaza());
            rest.remove(d);
            found.put("quita @desplaza: " + d.norma(), copy(n, n.vigencia(), n.pasos(), n.momento(), n.materias(), rest, false));
        }
    }

    private static Norma copy(Norma n, Vigencia vigencia, List<Paso> pasos, Optional<Momento> momento, Cobertura materias,
                              List<Desplazamiento> desplaza, boolean sinLectura) {
        return new Norma(n.id(), n.cita(), n.norma(), n.rango(), vigencia, n.fuente(), n.estado(), n.confianza(), n.base(),
                n.efecto(), n.canal(), materias, pasos, momento, n.autoridades(), n.plazo(),
                sinLectura ? Optional.empty() : n.lectura(), desplaza, n.orden(), n.sintesis(), n.consecuencia(), n.notas(), n.condicion());
    }
}
