package co.pacta.bench;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.Hechos;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Las mismas condiciones de las reglas de Pacta, compiladas, recorridas una por una sin motor, y el mismo dictaminador: lo que
 * haría un programa de Java escrito a mano con las mismas normas. Solo para casos de los que no falta ningún hecho.
 */
final class SinMotor {

    private final Reglas reglas;
    private final Dictaminador dictaminador;
    private final List<ReglaSuelta> definiciones;
    private final List<ReglaSuelta> normas;
    private final List<ReglaSuelta> deSegundoGrado;
    private final Map<String, Norma> porNombre;

    SinMotor(Reglas reglas) {
        this.reglas = reglas;
        this.dictaminador = new Dictaminador(reglas.tablas());
        this.porNombre = reglas.corpus().normas().stream().collect(Collectors.toMap(Norma::id, Function.identity()));
        this.definiciones = reglas.sueltas().stream().filter(r -> r.concepto().isPresent())
                .sorted(java.util.Comparator.comparing(r -> r.concepto().orElseThrow())).toList();
        this.normas = reglas.sueltas().stream().filter(r -> r.concepto().isEmpty() && !segundoGrado(r)).toList();
        this.deSegundoGrado = reglas.sueltas().stream().filter(r -> r.concepto().isEmpty() && segundoGrado(r)).toList();
    }

    private static boolean segundoGrado(ReglaSuelta r) {
        return r.requiere().contains(Concepto.CONSULTA_EXIGIDA) || r.requiere().contains(Concepto.SIN_CANAL);
    }

    /** Si las reglas no echan de menos ningún hecho del caso. */
    boolean noFaltaNada(Caso caso) {
        return caso.sabe(Hecho.MATERIAS) && caso.sabe(Hecho.CONTRAPARTE_TIPO)
                && reglas.hallar(Valores.tolerantes(caso, reglas.tablas()), dictaminador::resultantes).completo();
    }

    Decision decidir(Caso caso) {
        Valores valores = Valores.tolerantes(caso, reglas.tablas());
        Hechos hechos = new Hechos(valores);
        Set<Concepto> conceptos = EnumSet.noneOf(Concepto.class);
        for (ReglaSuelta d : definiciones) {
            Expediente parcial = Expediente.calificado(valores, conceptos, Set.of());
            if (conceptos.containsAll(d.requiere()) && d.sobreHechos().seCumple(hechos) && d.sobreExpediente().seCumple(parcial)) {
                conceptos.add(d.concepto().orElseThrow());
            }
        }
        List<Norma> halladas = new ArrayList<>(32);
        Expediente expediente = Expediente.calificado(valores, conceptos, Set.of());
        boolean fuera = conceptos.contains(Concepto.FUERA_DE_ALCANCE);
        hallar(normas, caso, hechos, expediente, conceptos, fuera, halladas);
        if (!fuera) {
            conceptos.addAll(dictaminador.resultantes(caso, halladas));
            hallar(deSegundoGrado, caso, hechos, expediente, conceptos, false, halladas);
        }
        return dictaminador.decidir(caso, new Hallazgos(conceptos, halladas, true));
    }

    private void hallar(List<ReglaSuelta> entre, Caso caso, Hechos hechos, Expediente expediente, Set<Concepto> conceptos,
                        boolean fuera, List<Norma> halladas) {
        for (ReglaSuelta r : entre) {
            Norma norma = porNombre.get(r.nombre());
            boolean deAlcance = norma.id().equals(Norma.DE_ALCANCE);
            if ((deAlcance || !fuera && norma.rigePara(caso)) && conceptos.containsAll(r.requiere())
                    && r.sobreHechos().seCumple(hechos) && r.sobreExpediente().seCumple(expediente)) {
                halladas.add(norma);
            }
        }
    }
}
