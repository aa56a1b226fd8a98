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
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lo que acompaña a una respuesta; cada parte se calcula la primera vez que se mira, volviendo a preguntar a las reglas. */
final class Acompanamiento implements Complementos {

    private static final int NORMAS_POR_PREGUNTA = 5;

    private final Respuesta respuesta;
    private final Perezoso<Respondedor> respondedor;
    private final Reglas reglas;
    private final Cercanas cercanas;
    private final Identidad identidad;
    private final Perezoso<List<Fundamento>> fundamentos = new Perezoso<>(this::calcularFundamentos);
    private final Perezoso<List<NoAplico>> noAplicaron;
    private final Perezoso<List<LecturaRival>> lecturas;
    private final Perezoso<List<Faltante>> faltantes = new Perezoso<>(this::calcularFaltantes);
    private final Perezoso<Optional<Provisional>> provisional = new Perezoso<>(this::calcularProvisional);
    private final Perezoso<List<Camino>> caminos;
    private final Perezoso<List<Faltante>> verificar = new Perezoso<>(this::calcularVerificar);
    private final Perezoso<Constancia> constancia = new Perezoso<>(this::calcularConstancia);

    Acompanamiento(Respuesta respuesta, Respondedor respondedor, Cercanas cercanas, Reglas reglas, Identidad identidad, Vecinos vecinos) {
        this.respuesta = respuesta;
        this.respondedor = new Perezoso<>(() -> respondedor.cercaDe(caso()));
        this.cercanas = cercanas;
        this.reglas = reglas;
        this.identidad = identidad;
        this.noAplicaron = new Perezoso<>(() -> cercanas.de(respuesta.decision()));
        this.lecturas = new Perezoso<>(() -> new Rivales(this.respondedor.valor(), cercanas).de(respuesta));
        this.caminos = new Perezoso<>(() -> new Caminos(this.respondedor.valor(), vecinos).de(respuesta));
    }

    private Caso caso() {
        return respuesta.decision().caso();
    }

    private List<Fundamento> calcularFundamentos() {
        return respuesta.decision().fundamentos().stream().map(n -> new Fundamento(n, hechos(n))).toList();
    }

    private List<HechoCitado> hechos(Norma norma) {
        List<HechoCitado> citados = new ArrayList<>();
        for (Hecho h : cercanas.consultados(norma)) {
            Object valor = caso().hechos().get(h);
            if (valor != null) {
                citados.add(new HechoCitado(h.clave(), Hecho.escrito(valor)));
            }
        }
        return citados;
    }

    private List<Faltante> calcularFaltantes() {
        return respuesta.faltantes().stream().map(h -> Preguntas.faltante(h, cercanas.queLeen(h, caso(), NORMAS_POR_PREGUNTA))).toList();
    }

    private Optional<Provisional> calcularProvisional() {
        if (respuesta.decision().veredicto() != Veredicto.INDETERMINADA) {
            return Optional.empty();
        }
        Map<Hecho, Object> presumidos = Corrientes.para(caso());
        Respuesta corriente = respondedor.valor().responder(caso().con(presumidos));
        List<Provisional.Supuesto> supuestos = new ArrayList<>();
        presumidos.forEach((h, v) -> supuestos.add(
                new Provisional.Supuesto(h, Hecho.escrito(v), respuesta.faltantes().contains(h))));
        supuestos.sort((una, otra) -> Boolean.compare(otra.cambia(), una.cambia()));
        return Optional.of(new Provisional(corriente.decision().veredicto(), corriente.decision().requisitos(), supuestos));
    }

    private List<Faltante> calcularVerificar() {
        List<Faltante> dudosos = new ArrayList<>();
        if (respuesta.decision().veredicto() == Veredicto.FUERA_DE_ALCANCE) {
            return dudosos;
        }
        Valores tablero = Valores.tolerantes(caso(), reglas.tablas());
        Hallazgos halladas = respondedor.valor().hallarTodo(tablero);
        // Con hechos sin saber, lo que las reglas leen depende de ellos: cualquiera de los sabidos puede importar.
        for (Hecho hecho : halladas.completo() ? tablero.leidos() : caso().hechos().keySet()) {
            for (Object valor : Dominios.de(hecho, caso())) {
                boolean probable = caso().sabe(hecho) && !caso().consta(hecho, valor) && hecho.ordinal() > Hecho.MATERIAS.ordinal()
                        && hecho.forma() != Hecho.Forma.LISTA_DE_PAISES;
                if (probable && respondedor.valor().cambia(caso().con(hecho, valor), halladas, respuesta.decision().veredicto())) {
                    dudosos.add(Preguntas.faltante(hecho, List.of()));
                    break;
                }
            }
        }
        return dudosos;
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
