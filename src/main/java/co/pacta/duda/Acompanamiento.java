package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Complementos;
import co.pacta.dictamen.Constancia;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Fundamento;
import co.pacta.dictamen.HechoCitado;
import co.pacta.dictamen.LecturaRival;
import co.pacta.dictamen.NoAplico;
import co.pacta.dictamen.Provisional;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import co.pacta.norma.Vocablo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lo que acompaña a una respuesta; cada parte se calcula la primera vez que se mira, volviendo a preguntar a las reglas. */
final class Acompanamiento implements Complementos {

    private final Respuesta respuesta;
    private final Respondedor respondedor;
    private final Reglas reglas;
    private final Identidad identidad;
    private final Perezoso<List<Fundamento>> fundamentos = new Perezoso<>(this::calcularFundamentos);
    private final Perezoso<List<NoAplico>> noAplicaron;
    private final Perezoso<List<LecturaRival>> lecturas;
    private final Perezoso<List<Faltante>> faltantes = new Perezoso<>(this::calcularFaltantes);
    private final Perezoso<Optional<Provisional>> provisional = new Perezoso<>(this::calcularProvisional);
    private final Perezoso<List<Camino>> caminos;
    private final Perezoso<List<Faltante>> verificar = new Perezoso<>(this::calcularVerificar);
    private final Perezoso<Constancia> constancia = new Perezoso<>(this::calcularConstancia);

    Acompanamiento(Respuesta respuesta, Respondedor respondedor, Reglas reglas, Identidad identidad, Vecinos vecinos) {
        this.respuesta = respuesta;
        this.respondedor = respondedor;
        this.reglas = reglas;
        this.identidad = identidad;
        this.noAplicaron = new Perezoso<>(() -> new Cercanas(reglas).de(respuesta.decision()));
        this.lecturas = new Perezoso<>(() -> new Rivales(respondedor, reglas).de(respuesta));
        this.caminos = new Perezoso<>(() -> new Caminos(respondedor, vecinos).de(respuesta));
    }

    private Caso caso() {
        return respuesta.decision().caso();
    }

    private List<Fundamento> calcularFundamentos() {
        return respuesta.decision().fundamentos().stream().map(n -> new Fundamento(n, hechos(n))).toList();
    }

    private List<HechoCitado> hechos(Norma norma) {
        Set<Hecho> consultados = new LinkedHashSet<>();
        for (String palabra : norma.condicion().palabras()) {
            Vocablo v = reglas.vocablos().get(palabra);
            if (v != null) {
                v.hechos().forEach(clave -> Hecho.deClave(clave).ifPresent(consultados::add));
            }
        }
        List<HechoCitado> citados = new ArrayList<>();
        consultados.stream().sorted().forEach(h -> caso().valor(h)
                .ifPresent(v -> citados.add(new HechoCitado(h.clave(), Hecho.escrito(v)))));
        return citados;
    }

    private List<Faltante> calcularFaltantes() {
        return respuesta.faltantes().stream().map(h -> Preguntas.faltante(h, normasQueLeen(h))).toList();
    }

    /** Las normas con efecto en la respuesta que rigen ese día y consultan el hecho: por qué se pregunta. */
    private List<String> normasQueLeen(Hecho hecho) {
        return reglas.corpus().normas().stream().filter(n -> n.rigePara(caso()) && n.decide()).filter(n -> n.condicion()
                .palabras().stream().map(reglas.vocablos()::get).anyMatch(v -> v != null && v.hechos().contains(hecho.clave())))
                .map(Norma::id).limit(5).toList();
    }

    private Optional<Provisional> calcularProvisional() {
        if (respuesta.decision().veredicto() != Veredicto.INDETERMINADA) {
            return Optional.empty();
        }
        Map<Hecho, Object> presumidos = Corrientes.para(caso());
        Respuesta corriente = respondedor.responder(caso().con(presumidos));
        List<Provisional.Supuesto> supuestos = new ArrayList<>();
        presumidos.forEach((h, v) -> supuestos.add(
                new Provisional.Supuesto(h, Hecho.escrito(v), respuesta.faltantes().contains(h))));
        supuestos.sort(Comparator.comparing(s -> !s.cambia()));
        return Optional.of(new Provisional(corriente.decision().veredicto(), corriente.decision().requisitos(), supuestos));
    }

    private List<Faltante> calcularVerificar() {
        List<Faltante> dudosos = new ArrayList<>();
        if (respuesta.decision().veredicto() == Veredicto.FUERA_DE_ALCANCE) {
            return dudosos;
        }
        Valores tablero = Valores.tolerantes(caso(), reglas.tablas());
        respondedor.hallar(tablero);
        for (Hecho hecho : tablero.leidos()) {
            for (Object valor : Dominios.de(hecho, caso())) {
                boolean probable = caso().sabe(hecho) && !caso().consta(hecho, valor) && hecho.ordinal() > Hecho.MATERIAS.ordinal()
                        && hecho.forma() != Hecho.Forma.LISTA_DE_PAISES;
                if (probable && cambiaElVeredicto(caso().con(hecho, valor))) {
                    dudosos.add(Preguntas.faltante(hecho, List.of()));
                    break;
                }
            }
        }
        return dudosos;
    }

    private boolean cambiaElVeredicto(Caso otro) {
        return respondedor.responder(otro).decision().veredicto() != respuesta.decision().veredicto();
    }

    private Constancia calcularConstancia() {
        return new Constancia(identidad.motor(), identidad.versionDeReglas(), reglas.corpus().sha256(), identidad.catalogo(),
                reglas.corpus().normas().size(), Resumen.sha256(identidad.canonico(caso())));
    }

    @Override
    public String id() {
        return Resumen.sha256(identidad.canonico(caso()) + reglas.corpus().sha256());
    }

    @Override
    public List<Fundamento> fundamentos() {
        return fundamentos.valor();
    }

    @Override
    public List<NoAplico> noAplicaron() {
        return noAplicaron.valor();
    }

    @Override
    public List<LecturaRival> lecturas() {
        return lecturas.valor();
    }

    @Override
    public List<Faltante> faltantes() {
        return faltantes.valor();
    }

    @Override
    public Optional<Provisional> provisional() {
        return provisional.valor();
    }

    @Override
    public List<Camino> caminos() {
        return caminos.valor();
    }

    @Override
    public List<Faltante> verificar() {
        return verificar.valor();
    }

    @Override
    public Constancia constancia() {
        return constancia.valor();
    }
}
