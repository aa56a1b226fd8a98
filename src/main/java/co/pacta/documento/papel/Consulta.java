package co.pacta.documento.papel;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.Tramite;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.papel.Pieza.Estilo;
import co.pacta.documento.papel.Pieza.Punto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** La carta con que la entidad consulta a la Cancillería antes de firmar (Ley 191 de 1995, art. 7, par. 3). */
final class Consulta {

    private static final Set<Paso> PASO = Set.of(Paso.CONSULTA_CANCILLERIA);

    private final Redaccion r;
    private final Dictamen d;
    private final Requisito paso;
    private final List<String> normas;

    private Consulta(Redaccion r, Requisito paso) {
        this.r = r;
        this.d = r.dictamen();
        this.paso = paso;
        this.normas = paso.normas();
    }

    static Papel redactar(Redaccion r) {
        Optional<Requisito> paso = NoProcede.porCumplir(r, PASO);
        return paso.isEmpty() ? NoProcede.redactar(r, Clase.CONSULTA, PASO) : new Consulta(r, paso.get()).papel();
    }

    private Papel papel() {
        encabezado();
        quien();
        contraparte();
        objeto();
        texto();
        tramites();
        pide();
        cierre();
        notas();
        return r.papel(Clase.CONSULTA, r.textos().de("consulta.titulo"), r.textos().llano("consulta.asunto", asunto())
                .replace("Asunto: ", ""));
    }

    private Huecos asunto() {
        String cita = String.join("; ", r.normas(paso).stream().map(n -> Cita.corta(n.cita())).distinct().toList());
        return r.huecos(true).y("cita", cita);
    }

    private void encabezado() {
        r.parrafo("consulta.lugar", Huecos.NINGUNO, normas);
        r.parrafo("consulta.radicado", Huecos.NINGUNO, normas);
        r.parrafo("consulta.a.cargo", Huecos.NINGUNO, normas);
        r.parrafo("consulta.a.institucion", Huecos.con("institucion", Destinatario.en(d.fecha()).map(Destinatario::institucion)
                .orElse(paso.autoridad())), normas);
        r.parrafo("consulta.a.dependencia", Huecos.NINGUNO, normas);
        r.parrafo("consulta.a.ciudad", Huecos.NINGUNO, normas);
        r.parrafo("consulta.asunto", asunto(), normas);
        r.parrafo("consulta.saludo", Huecos.NINGUNO, normas);
    }

    private void quien() {
        r.seccion("consulta.quien");
        r.parrafo("consulta.quien.texto", r.huecos(true), normas);
        for (Norma n : r.normas(paso)) {
            r.parrafo("consulta.quien.norma", Huecos.con("nota", List.of(r.nota(n))).y("cita", Cita.conArticulo(n.cita()))
                    .y("sintesis", r.ley(n.sintesis())), List.of(n.id()));
        }
        r.parrafo("consulta.quien.no_etnica", Huecos.NINGUNO, normas);
    }

    private void contraparte() {
        r.seccion("consulta.con");
        List<Punto> puntos = new ArrayList<>();
        puntos.add(dato("consulta.con.nombre", r.asunto().contraparte(true)));
        puntos.add(dato("consulta.con.clase", Hecho.CONTRAPARTE_TIPO));
        puntos.add(dato("consulta.con.pais", Hecho.PAIS));
        if (d.caso().valor(Hecho.CONTRAPARTE_TIPO).filter(t -> t != TipoContraparte.ENTIDAD_TERRITORIAL).isEmpty()) {
            puntos.add(dato("consulta.con.nivel", Hecho.NIVEL));
            puntos.add(dato("consulta.con.limitrofe", Hecho.LIMITROFE));
        }
        if (d.caso().sabe(Hecho.ZONA_DE_FRONTERA) && r.asunto().representante().startsWith("alcalde")) {
            puntos.add(new Punto(r.textos().con("consulta.con.zona", Huecos.con("nombre", d.caso().texto(Hecho.ENTIDAD_NOMBRE))
                    .y("valor", r.asunto().hecho(Hecho.ZONA_DE_FRONTERA))), normas));
        }
        puntos.add(dato("consulta.con.limita", Hecho.LIMITA_CON));
        r.lista(false, puntos);
    }

    private void objeto() {
        r.seccion("consulta.que");
        List<Punto> puntos = new ArrayList<>();
        puntos.add(dato("consulta.que.acto", r.asunto().infinitivo()));
        puntos.add(dato("consulta.que.asuntos", Hecho.MATERIAS));
        puntos.add(new Punto(r.textos().con("consulta.que.actividades", Huecos.NINGUNO), normas));
        puntos.add(dato("consulta.que.propios", Hecho.PROPIOS));
        puntos.add(dato("consulta.que.recibe", Hecho.RECIBE));
        puntos.add(dato("consulta.que.duracion", Hecho.DURACION));
        puntos.add(dato("consulta.que.fuera", Hecho.EFECTOS_FUERA_DE_ZONA));
        r.lista(false, puntos);
    }

    private void texto() {
        r.seccion("consulta.texto");
        r.lista(false, List.of(dato("consulta.texto.regimen", Hecho.REGIMEN), dato("consulta.texto.nacion", Hecho.A_NOMBRE_DE_LA_NACION),
                dato("consulta.texto.organismo", Hecho.CREA_ORGANISMO), dato("consulta.texto.inmunidades", Hecho.INMUNIDADES),
                dato("consulta.texto.reciprocidad", Hecho.MOTIVA_RECIPROCIDAD)));
    }

    private Punto dato(String clave, Hecho hecho) {
        return dato(clave, r.asunto().hecho(hecho));
    }

    private Punto dato(String clave, List<Tramo> valor) {
        return new Punto(r.textos().con(clave, Huecos.con("valor", valor)), normas);
    }

    private void tramites() {
        r.seccion("consulta.tramites");
        List<Requisito> otros = r.pasos(Momento.ANTES, true).stream().filter(p -> p.paso() != Paso.CONSULTA_CANCILLERIA).toList();
        if (otros.isEmpty()) {
            r.parrafo("consulta.tramites.nada", Huecos.NINGUNO, normas);
        }
        r.lista(false, otros.stream().map(p -> tramite(r, p)).toList());
    }

    static Punto tramite(Redaccion r, Requisito p) {
        Optional<Tramite> hecho = r.tramite(p.paso()).filter(t -> p.estado() == EstadoRequisito.CUMPLIDO);
        Huecos huecos = Huecos.con("paso", r.palabras().de("paso", p.paso().name())).y("estado", r.palabras().de("estado", p.estado().name()));
        return hecho.map(t -> r.punto("consulta.tramite.con", huecos.y("dia", r.palabras().dia(t.fecha())).y("documento", documento(r, t)),
                p.normas())).orElseGet(() -> r.punto("consulta.tramite", huecos, p.normas()));
    }

    static List<Tramo> documento(Redaccion r, Tramite t) {
        return List.of(t.documento().map(Tramo::de).orElse(Tramo.blanco(r.textos().de("blanco.documento"))));
    }

    private void pide() {
        r.seccion("consulta.pide");
        boolean pais = d.caso().sabe(Hecho.PAIS);
        r.lista(true, List.of(r.punto("consulta.pide.1", Huecos.NINGUNO, normas),
                r.punto(pais ? "consulta.pide.2" : "consulta.pide.2.sin", Huecos.con("pais", r.asunto().hecho(Hecho.PAIS)), normas),
                r.punto("consulta.pide.3", Huecos.NINGUNO, normas)));
        r.parrafo("consulta.pide.fecha", Huecos.NINGUNO, normas);
    }

    private void cierre() {
        r.titulo(1, "consulta.anexos");
        r.lista(true, List.of(r.punto("consulta.anexo.1", Huecos.NINGUNO, normas), r.punto("consulta.anexo.2", Huecos.NINGUNO, normas),
                r.punto("consulta.anexo.3", Huecos.NINGUNO, normas), r.punto("consulta.anexo.4", Huecos.NINGUNO, normas)));
        r.parrafo("consulta.cordial", Huecos.NINGUNO, normas);
        r.parrafo(Estilo.FIRMA, "consulta.firma", r.huecos(true), normas);
        r.parrafo("consulta.contacto", Huecos.NINGUNO, normas);
    }

    private void notas() {
        r.titulo(1, "consulta.notas");
        List<Punto> puntos = new ArrayList<>();
        Optional<Destinatario> a = Destinatario.en(d.fecha());
        puntos.add(a.map(x -> r.punto("consulta.nota.destinatario", Huecos.con("dia", r.dia()).y("cita", x.cita()), normas))
                .orElseGet(() -> r.punto("consulta.nota.sin_destinatario", Huecos.con("dia", r.dia()), normas)));
        r.normas(paso).forEach(n -> n.notas().ifPresent(t -> puntos.add(r.punto("consulta.nota.norma",
                Huecos.NINGUNO.y("notas", r.ley(t)), List.of(n.id())))));
        if (paso.estado() == EstadoRequisito.DESFAVORABLE) {
            puntos.add(r.punto("consulta.nota.desfavorable", Huecos.NINGUNO, normas));
        }
        if (d.veredicto() == Veredicto.REVISION) {
            Norma n = d.normas().get(0);
            puntos.add(r.punto("consulta.nota.revision", Huecos.con("titular", d.titular()).y("consecuencia", r.ley(n.consecuencia())),
                    List.of(n.id())));
        }
        r.lista(false, puntos);
    }
}
