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
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Las normas que estuvieron cerca de aplicarse: les faltó una sola condición, o el día, o la lectura. */
final class Cercanas {

    private static final int A_LO_SUMO = 12;

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
        cercanas.sort(java.util.Comparator.comparing(c -> c.norma().id()));
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
        } else if (fallas.size() == 1 && regla.partes().size() > 1 && norma.rigePara(caso)) {
            cercanas.add(new NoAplico(norma, frases.decir(norma.condicion().partes().get(fallas.get(0)), false)));
        }
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

    /** El expediente con los conceptos que constan; los dudosos se toman como no cumplidos. */
    private Expediente expediente(Caso caso) {
        Valores valores = Valores.estrictos(caso, reglas.tablas());
        Hechos hechos = new Hechos(valores);
        Set<Concepto> ciertos = EnumSet.noneOf(Concepto.class);
        for (Concepto c : Concepto.values()) {
            for (ReglaSuelta r : reglas.sueltas()) {
                boolean suya = c.esDeHechos() && r.concepto().isPresent() && r.concepto().get() == c;
                if (suya && ciertos.containsAll(r.requiere()) && seDa(r, hechos)) {
                    ciertos.add(c);
                }
            }
        }
        return Expediente.calificado(valores, ciertos, Set.of());
    }

    private static boolean seDa(ReglaSuelta regla, Hechos hechos) {
        try {
            return regla.sobreHechos().seCumple(hechos);
        } catch (HechoDesconocido duda) {
            return false;
        }
    }
}
