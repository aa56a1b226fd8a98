package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Pasa un caso completo por las reglas de verdad y comprueba lo que nunca puede fallar. */
final class Ensayo {

    private final Reglas reglas;
    private final Dictaminador dictaminador;

    Ensayo(Reglas reglas) {
        this.reglas = reglas;
        this.dictaminador = new Dictaminador(reglas.tablas());
    }

    /** Lo que se sabe de antemano de un caso: qué normas se le aplican y qué se decide. */
    record Previsto(Set<String> normas, Celda celda) {
    }

    private Hallazgos hallar(Caso caso) {
        return reglas.hallar(Valores.tolerantes(caso, reglas.tablas()), dictaminador::resultantes);
    }

    Decision decidir(Caso caso) {
        return dictaminador.decidir(caso, hallar(caso));
    }

    /** Los ids de las normas que Drools aplica a un caso completo. */
    Set<String> normas(Caso caso) {
        Set<String> ids = new TreeSet<>();
        hallar(caso).normas().forEach(n -> ids.add(n.id()));
        return ids;
    }

    /** Lo que falla; nada si todo se cumple. */
    List<String> fallas(Caso caso, Previsto previsto) {
        List<String> fallas = new ArrayList<>();
        Hallazgos hallazgos = hallar(caso);
        Decision decision = dictaminador.decidir(caso, hallazgos);
        exigir(fallas, hallazgos.completo(), "a un caso completo le faltan hechos");
        Set<String> halladas = new TreeSet<>();
        hallazgos.normas().forEach(n -> halladas.add(n.id()));
        exigir(fallas, halladas.equals(previsto.normas()), "Drools aplica otras normas: " + distintas(halladas, previsto.normas()));
        Hallazgos directos = reglas.hallarDirecto(Valores.tolerantes(caso, reglas.tablas()), dictaminador::resultantes);
        exigir(fallas, dictaminador.decidir(caso, directos).equals(decision), "preguntar regla por regla da otra respuesta");
        segunLaCelda(fallas, decision, previsto.celda());
        citas(fallas, caso, decision);
        exigir(fallas, dictaminador.decidir(caso, alReves(hallazgos)).equals(decision), "el orden de las normas cambia la respuesta");
        exigir(fallas, decidir(caso).equals(decision), "la misma pregunta no da la misma respuesta");
        pasos(fallas, caso, decision);
        return fallas;
    }

    private static void exigir(List<String> fallas, boolean cumple, String falla) {
        if (!cumple) {
            fallas.add(falla);
        }
    }

    private static String distintas(Set<String> halladas, Set<String> previstas) {
        Set<String> deMas = new TreeSet<>(halladas);
        deMas.removeAll(previstas);
        Set<String> deMenos = new TreeSet<>(previstas);
        deMenos.removeAll(halladas);
        return "sobran " + deMas + ", faltan " + deMenos;
    }

    private static void segunLaCelda(List<String> fallas, Decision decision, Celda celda) {
        exigir(fallas, decision.veredicto() == celda.veredicto(), "Drools decide " + decision.veredicto() + " y no "
                + celda.veredicto());
        exigir(fallas, decision.pendientes().equals(celda.pendientes()), "Drools deja pendiente " + decision.pendientes()
                + " y no " + celda.pendientes());
        boolean frena = celda.veredicto() == Veredicto.NO_PERMITIDA || celda.veredicto() == Veredicto.REVISION;
        exigir(fallas, !frena || decision.fundamentos().get(0).id().equals(celda.decisiva()),
                "la norma decisiva no es " + celda.decisiva());
    }

    /** Toda respuesta cita alguna norma vigente ese día, y ninguna que no lo esté; lo que se puede hacer, alguien lo habilita. */
    private static void citas(List<String> fallas, Caso caso, Decision decision) {
        exigir(fallas, !decision.fundamentos().isEmpty(), "la respuesta no cita ninguna norma");
        for (Norma n : decision.fundamentos()) {
            exigir(fallas, n.id().equals(Norma.DE_ALCANCE) || n.rigePara(caso), "se cita " + n.id() + ", que no rige ese día");
        }
        exigir(fallas, !decision.veredicto().admite() || decision.fundamentos().stream().anyMatch(n -> n.es(Efecto.HABILITA)),
                "se permite sin norma que habilite");
    }

    private static Hallazgos alReves(Hallazgos hallazgos) {
        List<Norma> normas = new ArrayList<>(hallazgos.normas());
        Collections.reverse(normas);
        return new Hallazgos(hallazgos.conceptos(), normas, hallazgos.completo());
    }

    /** Un paso cumplido nunca empeora la respuesta, y ningún paso afloja una prohibición. */
    private void pasos(List<String> fallas, Caso caso, Decision decision) {
        if (decision.veredicto() == Veredicto.NO_PERMITIDA) {
            Caso todo = caso;
            for (Paso p : Paso.values()) {
                todo = p == Paso.CONSULTA_CANCILLERIA ? todo : todo.conTramite(Tramite.de(p, caso.fecha()));
            }
            exigir(fallas, decidir(todo).veredicto() == Veredicto.NO_PERMITIDA, "los pasos cumplidos aflojan la prohibición");
        }
        Caso todos = caso;
        for (Paso p : decision.pendientes()) {
            Tramite hecho = Tramite.de(p, caso.fecha(), Sentido.FAVORABLE);
            mejora(fallas, decision, caso.conTramite(hecho), p);
            todos = todos.conTramite(hecho);
        }
        if (!decision.pendientes().isEmpty()) {
            Decision cumplida = decidir(todos);
            exigir(fallas, cumplida.pendientes().isEmpty() && cumplida.veredicto().ordinal() >= decision.veredicto().ordinal(),
                    "con todos los pasos cumplidos queda " + cumplida.veredicto() + " " + cumplida.pendientes());
        }
    }

    private void mejora(List<String> fallas, Decision antes, Caso conElPaso, Paso paso) {
        Decision despues = decidir(conElPaso);
        exigir(fallas, despues.veredicto().ordinal() >= antes.veredicto().ordinal()
                && antes.pendientes().containsAll(despues.pendientes()) && !despues.pendientes().contains(paso),
                "cumplir " + paso + " empeora la respuesta: " + despues.veredicto() + " " + despues.pendientes());
    }
}
