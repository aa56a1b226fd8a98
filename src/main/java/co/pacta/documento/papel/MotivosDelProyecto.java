package co.pacta.documento.papel;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.Tramite;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.Requisito;
import co.pacta.documento.papel.Pieza.Estilo;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.List;
import java.util.Optional;

/** La exposición de motivos de un proyecto de acuerdo o de ordenanza. */
final class MotivosDelProyecto {

    private final Redaccion r;
    private final Dictamen d;
    private final Requisito paso;
    private final List<String> normas;

    MotivosDelProyecto(Redaccion r, Requisito paso) {
        this.r = r;
        this.d = r.dictamen();
        this.paso = paso;
        this.normas = paso.normas();
    }

    void escribir(Optional<Fuente> forma) {
        r.titulo(1, "proyecto.motivos");
        forma.ifPresent(f -> r.parrafo(f.estado().equals("verificar") ? "proyecto.forma.verificar" : "proyecto.forma",
                Huecos.con("nota", List.of(r.citador().nota(f))).y("cita", Cita.conArticulo(f.cita())), List.of(f.id())));
        List<String> pide = forma.map(f -> List.of(f.id())).orElse(normas);
        r.seccion("proyecto.necesidad");
        r.parrafo("proyecto.necesidad.texto", Huecos.NINGUNO, pide);
        r.seccion("proyecto.objeto");
        r.parrafo("proyecto.objeto.texto", r.huecos(true), pide);
        fundamento();
        competencia();
        fiscal(pide);
        r.seccion("proyecto.plan");
        r.parrafo("proyecto.plan.texto", Huecos.NINGUNO, pide);
        contraparte(pide);
        consulta();
        concejo();
        r.parrafo(Estilo.FIRMA, "proyecto.presenta", r.huecos(true), pide);
    }

    private void fundamento() {
        List<Norma> habilitan = d.normas().stream().filter(n -> n.es(Efecto.HABILITA)).toList();
        if (!habilitan.isEmpty()) {
            r.seccion("proyecto.fundamento");
            habilitan.forEach(n -> r.parrafo("proyecto.fundamento.norma", Huecos.con("cita", Cita.corta(n.cita()))
                    .y("nota", List.of(r.nota(n))).y("sintesis", r.ley(n.sintesis())), List.of(n.id())));
        }
    }

    private void competencia() {
        r.seccion("proyecto.competencia");
        r.normas(paso).forEach(n -> r.parrafo("proyecto.competencia.norma", Huecos.con("cita", Cita.corta(n.cita()))
                .y("nota", List.of(r.nota(n))).y("sintesis", r.ley(n.sintesis())).y("consecuencia", r.ley(n.consecuencia())), List.of(n.id())));
    }

    private void fiscal(List<String> pide) {
        r.seccion("proyecto.fiscal");
        Optional<Fuente> forma = Formas.de(Formas.Asunto.IMPACTO_FISCAL, d.fecha());
        forma.ifPresent(f -> r.parrafo("proyecto.fiscal.norma", Huecos.con("nota", List.of(r.citador().nota(f))), List.of(f.id())));
        List<String> suya = forma.map(f -> List.of(f.id())).orElse(pide);
        if (d.caso().sabe(Hecho.PROPIOS)) {
            r.parrafo(d.caso().consta(Hecho.PROPIOS, Boolean.TRUE) ? "proyecto.fiscal.si" : "proyecto.fiscal.no", Huecos.NINGUNO, suya);
        } else {
            r.parrafo("proyecto.fiscal.duda", Huecos.con("gasto", r.asunto().hecho(Hecho.PROPIOS)), suya);
        }
    }

    private void contraparte(List<String> pide) {
        if (r.asunto().conContraparte(true).isEmpty() || !d.caso().sabe(Hecho.CONTRAPARTE_TIPO)) {
            return;
        }
        r.seccion("proyecto.contraparte");
        r.parrafo("proyecto.contraparte.texto", Huecos.con("contraparte", r.asunto().contraparte(true)), pide);
        if (d.caso().sabe(Hecho.NIVEL)) {
            r.parrafo("proyecto.contraparte.nivel", Huecos.con("valor", r.asunto().hecho(Hecho.NIVEL)), pide);
        }
        if (d.caso().sabe(Hecho.LIMITROFE) && d.caso().consta(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL)) {
            r.parrafo("proyecto.contraparte.limitrofe", Huecos.con("valor", r.asunto().hecho(Hecho.LIMITROFE)), pide);
        }
    }

    private void consulta() {
        r.seccion("proyecto.consulta");
        Optional<Requisito> consulta = r.requisito(Paso.CONSULTA_CANCILLERIA);
        if (consulta.isEmpty()) {
            r.parrafo("proyecto.consulta.no", Huecos.NINGUNO, normas);
            return;
        }
        Requisito c = consulta.get();
        List<Tramo> nota = r.normas(c).stream().map(n -> (Tramo) r.nota(n)).limit(1).toList();
        Optional<Tramite> hecha = r.tramite(Paso.CONSULTA_CANCILLERIA)
                .filter(t -> c.estado() == EstadoRequisito.CUMPLIDO || c.estado() == EstadoRequisito.DESFAVORABLE);
        if (hecha.isPresent()) {
            Tramite t = hecha.get();
            r.parrafo("proyecto.consulta.hecha", Huecos.con("dia", r.palabras().dia(t.fecha())).y("documento", Consulta.documento(r, t))
                    .y("sentido", Concepto.sentido(r, t)).y("nota", nota), c.normas());
        } else {
            r.parrafo("proyecto.consulta.pendiente", Huecos.con("nota", nota), c.normas());
        }
    }

    /** Solo cuando la asamblea ratifica: en qué va la autorización del concejo. */
    private void concejo() {
        if (paso.paso() != Paso.RATIFICACION_ASAMBLEA) {
            return;
        }
        r.seccion("proyecto.concejo");
        Optional<Tramite> hecho = r.tramite(Paso.AUTORIZACION_CONCEJO);
        List<Tramo> nota = r.normas(paso).stream().map(n -> (Tramo) r.nota(n)).limit(1).toList();
        if (hecho.isPresent()) {
            r.parrafo("proyecto.concejo.hecha", Huecos.con("dia", r.palabras().dia(hecho.get().fecha()))
                    .y("documento", Consulta.documento(r, hecho.get())), normas);
        } else {
            r.parrafo("proyecto.concejo.pendiente", Huecos.con("nota", nota), normas);
        }
    }
}
