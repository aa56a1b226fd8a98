package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Hechos;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.NoAplico;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Las normas que estuvieron cerca de aplicarse: les faltó una sola condición, o el día, o la lectura. */
final class Cercanas {

    private static final int A_LO_SUMO = 12;
    private static final List<String> DE_CLASE = List.of("actuacion", "entidad", "credito", "declaracionOConvenio");

    private final Reglas reglas;
    private final Frases frases;

    Cercanas(Reglas reglas) {
        this.reglas = reglas;
        this.frases = new Frases(reglas.vocablos(), false);
    }

    List<NoAplico> de(Decision decision) {
        Caso caso = decision.caso();
        Set<Norma> vistas = new HashSet<>(decision.fundamentos());
        vistas.addAll(decision.desplazadas());
        Expediente expediente = expediente(caso);
        List<NoAplico> cercanas = new ArrayList<>();
        for (ReglaSuelta regla : reglas.sueltas()) {
            reglas.corpus().norma(regla.nombre()).filter(n -> n.decide() && !vistas.contains(n) && regla.requiere().isEmpty())
                    .ifPresent(n -> agregar(cercanas, n, regla, expediente, caso));
        }
        cercanas.sort(java.util.Comparator.comparing((NoAplico c) -> c.norma().es(Efecto.PROHIBE))
                .thenComparing(c -> c.norma().id()));
        return cercanas.subList(0, Math.min(A_LO_SUMO, cercanas.size()));
    }

    private void agregar(List<NoAplico> cercanas, Norma norma, ReglaSuelta regla, Expediente expediente, Caso caso) {
        List<Integer> fallas = new ArrayList<>();
        for (int i = 0; i < regla.partes().size(); i++) {
            if (!seCumple(regla.partes().get(i), expediente)) {
                fallas.add(i);
            }
        }
        if (fallas.isEmpty() && !norma.rigePara(caso)) {
            cercanas.add(new NoAplico(norma, porque(norma, caso)));
        } else if (fallas.size() == 1 && regla.partes().size() > 1 && norma.rigePara(caso)
                && !esDeOtraClase(norma.condicion().partes().get(fallas.get(0)))) {
            cercanas.add(new NoAplico(norma, frases.decir(norma.condicion().partes().get(fallas.get(0)), false)));
        }
    }

    /** Lo que falló es la clase misma del acto o de la entidad: la norma no estaba cerca. */
    private static boolean esDeOtraClase(String parte) {
        return DE_CLASE.stream().anyMatch(parte::startsWith) && !parte.contains("||");
    }

    private static String porque(Norma norma, Caso caso) {
        if (!norma.vigencia().cubre(caso.fecha())) {
            return caso.fecha().isBefore(norma.vigencia().desde()) ? "todavía no regía: rige desde el " + norma.vigencia().desde()
                    : "ya no regía: rigió hasta el " + norma.vigencia().hasta().orElseThrow();
        }
        return "solo se aplica bajo la lectura " + norma.lectura().orElseThrow();
    }

    private static boolean seCumple(ReglaSuelta.Prueba<Expediente> parte, Expediente expediente) {
        try {
            return parte.seCumple(expediente);
        } catch (HechoDesconocido duda) {
            return false;
        }
    }

    /** El expediente con los conceptos que constan; consultar uno dudoso lanza {@link HechoDesconocido}. */
    Expediente expediente(Caso caso) {
        Valores valores = Valores.estrictos(caso, reglas.tablas());
        Hechos hechos = new Hechos(valores);
        Set<Concepto> ciertos = EnumSet.noneOf(Concepto.class);
        Set<Concepto> dudosos = EnumSet.noneOf(Concepto.class);
        for (Concepto c : Concepto.values()) {
            for (ReglaSuelta r : reglas.sueltas()) {
                if (c.esDeHechos() && r.concepto().isPresent() && r.concepto().get() == c) {
                    calificar(r, hechos, ciertos, dudosos);
                }
            }
        }
        dudosos.removeAll(ciertos);
        return Expediente.calificado(valores, ciertos, dudosos);
    }

    private static void calificar(ReglaSuelta regla, Hechos hechos, Set<Concepto> ciertos, Set<Concepto> dudosos) {
        boolean enDuda = false;
        for (Concepto c : regla.requiere()) {
            if (!ciertos.contains(c) && !dudosos.contains(c)) {
                return;
            }
            enDuda |= !ciertos.contains(c);
        }
        try {
            if (!regla.sobreHechos().seCumple(hechos)) {
                return;
            }
        } catch (HechoDesconocido falta) {
            enDuda = true;
        }
        (enDuda ? dudosos : ciertos).add(regla.concepto().orElseThrow());
    }
}
