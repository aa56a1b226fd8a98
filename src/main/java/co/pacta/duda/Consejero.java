package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Extracto;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Responde un caso, se sepan o no todos sus hechos, y reúne lo que acompaña a la respuesta. */
public final class Consejero {

    private final Reglas reglas;
    private final Identidad identidad;
    private final Respondedor enSesion;
    private final Respondedor directo;
    private final Vecinos vecinos;
    private final Cercanas cercanas;
    private final Optional<MemoriaDeDudas> memoria;
    private final Optional<MemoriaDeExtractos> extractos;

    /**
     * @param identidad con qué se resumen el caso, las reglas y el catálogo
     * @param memoria   cuánto se recuerda al cribar
     * @param vecinos   quién es la contraparte limítrofe de igual nivel de una entidad
     */
    public Consejero(Reglas reglas, Identidad identidad, Vecinos vecinos, Memoria memoria) {
        this.reglas = reglas;
        this.identidad = identidad;
        this.vecinos = vecinos;
        this.enSesion = Respondedor.enSesion(reglas);
        this.memoria = memoria.capacidad() == 0 ? Optional.empty() : Optional.of(new MemoriaDeDudas(reglas, memoria));
        this.extractos = memoria.capacidad() == 0 ? Optional.empty() : Optional.of(new MemoriaDeExtractos(reglas, memoria));
        this.directo = new Respondedor(reglas, this.memoria, extractos);
        this.cercanas = new Cercanas(reglas);
    }

    /** El dictamen de un caso ya completado por el catálogo. */
    public Dictamen dictaminar(Caso caso, List<String> advertencias) {
        return dictamen(enSesion.responder(caso), advertencias);
    }

    /** Lo mismo que {@link #dictaminar}, preguntando a las condiciones una por una: para cribar muchos casos. */
    public Dictamen cribar(Caso caso, List<String> advertencias) {
        return dictamen(directo.responder(caso), advertencias);
    }

    /** Lo que decide {@link #cribar}, sin las normas ni las explicaciones. */
    public Extracto resumir(Caso caso) {
        return directo.resumir(caso);
    }

    /** Qué tanto ha servido recordar lo que ya se respondió. */
    public Memoria.Uso memoria() {
        return reglas.memoria().mas(memoria.map(MemoriaDeDudas::uso).orElse(Memoria.Uso.NINGUNO))
                .mas(extractos.map(MemoriaDeExtractos::uso).orElse(Memoria.Uso.NINGUNO));
    }

    private Dictamen dictamen(Respuesta respuesta, List<String> advertencias) {
        Acompanamiento acompanamiento = new Acompanamiento(respuesta, directo, cercanas, reglas, identidad, vecinos);
        return new Dictamen(respuesta.decision(), respuesta.posibles(), respuesta.requisitosPosibles(),
                advertencias(respuesta, advertencias), acompanamiento);
    }

    /** El dictamen si lo corriente cuenta como dicho; avisa qué se presumió. */
    public Dictamen dictaminarPresumiendo(Caso caso, List<String> advertencias) {
        Map<Hecho, Object> presumidos = Corrientes.para(caso);
        Caso supuesto = caso.con(presumidos);
        List<String> todas = new ArrayList<>(advertencias);
        List<String> partes = new ArrayList<>();
        directo.responder(caso).faltantes().stream().filter(presumidos::containsKey)
                .forEach(h -> partes.add(h.clave() + " = " + Hecho.escrito(presumidos.get(h))));
        if (!partes.isEmpty()) {
            todas.add("Se presumió lo usual: " + String.join("; ", partes) + ". Si no es así, la respuesta cambia.");
        }
        return dictaminar(supuesto, todas);
    }

    private static List<String> advertencias(Respuesta respuesta, List<String> delCatalogo) {
        List<String> todas = new ArrayList<>(delCatalogo);
        boolean porVerificar = false;
        for (Norma norma : respuesta.decision().fundamentos()) {
            porVerificar |= norma.estado().equals("verificar");
        }
        if (porVerificar) {
            todas.add("Hay normas cuyo texto o vigencia falta confirmar: vea el estado de cada una antes de citarla.");
        }
        return todas;
    }
}
