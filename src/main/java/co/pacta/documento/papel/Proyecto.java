package co.pacta.documento.papel;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Tramite;
import co.pacta.dictamen.Articulo;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.papel.Pieza.Estilo;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * El proyecto con que una corporación autoriza: acuerdo del concejo o de una junta, u ordenanza de la asamblea, que también
 * ratifica lo que el concejo autorizó. Cada párrafo lleva la norma que lo pide.
 */
final class Proyecto {

    private static final Set<Paso> DE_ACUERDO = EnumSet.of(Paso.AUTORIZACION_CONCEJO, Paso.AUTORIZACION_JUNTA_METROPOLITANA,
            Paso.AUTORIZACION_JUNTA_DIRECTIVA);
    private static final Set<Paso> DE_ORDENANZA = EnumSet.of(Paso.AUTORIZACION_ASAMBLEA, Paso.RATIFICACION_ASAMBLEA);

    private final Redaccion r;
    private final Dictamen d;
    private final Clase clase;
    private final Requisito paso;
    private final List<String> normas;

    private Proyecto(Redaccion r, Clase clase, Requisito paso) {
        this.r = r;
        this.d = r.dictamen();
        this.clase = clase;
        this.paso = paso;
        this.normas = paso.normas();
    }

    static Papel deAcuerdo(Redaccion r) {
        return de(r, Clase.ACUERDO, DE_ACUERDO);
    }

    static Papel deOrdenanza(Redaccion r) {
        return de(r, Clase.ORDENANZA, DE_ORDENANZA);
    }

    private static Papel de(Redaccion r, Clase clase, Set<Paso> pasos) {
        Optional<Requisito> paso = NoProcede.porCumplir(r, pasos);
        return paso.isEmpty() ? NoProcede.redactar(r, clase, pasos) : new Proyecto(r, clase, paso.get()).papel();
    }

    private Papel papel() {
        String prefijo = clase.codigo();
        boolean ratifica = paso.paso() == Paso.RATIFICACION_ASAMBLEA;
        boolean pideRatificar = clase == Clase.ACUERDO && porRatificar().isPresent();
        String epigrafe = prefijo + ".epigrafe" + (ratifica || pideRatificar ? ".ratifica" : "");
        r.parrafo(Estilo.CENTRADO, prefijo + ".numero", Huecos.NINGUNO, normas);
        r.parrafo(Estilo.CENTRADO, epigrafe, r.huecos(true), normas);
        aviso();
        new MotivosDelProyecto(r, paso).escribir(forma());
        considerando();
        articulos(ratifica);
        r.parrafo(Estilo.FIRMA, "proyecto.firmas", Huecos.NINGUNO, normas);
        return r.papel(clase, r.textos().de(prefijo + ".titulo"), r.textos().llano(epigrafe, r.huecos(true)).replaceAll("[«»]", ""));
    }

    private Optional<Fuente> forma() {
        if (paso.paso() == Paso.AUTORIZACION_JUNTA_DIRECTIVA || paso.paso() == Paso.AUTORIZACION_JUNTA_METROPOLITANA) {
            return Optional.empty();
        }
        boolean bogota = d.caso().consta(Hecho.ENTIDAD_TIPO, TipoEntidad.DISTRITO_CAPITAL);
        return Formas.de(clase == Clase.ORDENANZA ? Formas.Asunto.PROYECTO_DE_ORDENANZA : bogota
                ? Formas.Asunto.PROYECTO_DE_ACUERDO_BOGOTA : Formas.Asunto.PROYECTO_DE_ACUERDO, d.fecha());
    }

    private Optional<Requisito> porRatificar() {
        return NoProcede.porCumplir(r, EnumSet.of(Paso.RATIFICACION_ASAMBLEA));
    }

    private void aviso() {
        if (d.veredicto() == Veredicto.REVISION) {
            Norma n = d.normas().get(0);
            r.parrafo(Estilo.AVISO, "proyecto.nota.revision", Huecos.con("titular", d.titular()).y("consecuencia", r.ley(n.consecuencia())),
                    List.of(n.id()));
        }
    }

    private void considerando() {
        String corporacion = paso.autoridad().toUpperCase(Locale.forLanguageTag("es"));
        String el = Articulo.con(paso.autoridad()).startsWith("la ") ? "LA " : "EL ";
        r.parrafo(Estilo.CENTRADO, "proyecto.corporacion", Huecos.con("corporacion", el + corporacion), normas);
        String citas = r.normas(paso).stream().map(n -> Cita.conArticulo(n.cita())).distinct().collect(Collectors.joining("; "));
        r.parrafo("proyecto.facultades", Huecos.con("citas", citas), normas);
        r.titulo(1, "proyecto.considerando");
        for (Norma n : d.normas()) {
            boolean fundamenta = n.es(Efecto.HABILITA) || normas.contains(n.id());
            if (fundamenta) {
                r.parrafo("proyecto.que", Huecos.con("cita", Cita.conArticulo(n.cita())).y("nota", List.of(r.nota(n)))
                        .y("sintesis", r.ley(n.sintesis())), List.of(n.id()));
            }
        }
        r.parrafo("proyecto.que.propone", r.huecos(true), normas);
    }

    private void articulos(boolean ratifica) {
        r.titulo(1, clase == Clase.ACUERDO ? "proyecto.acuerda" : "proyecto.ordena");
        Articulado a = new Articulado();
        if (ratifica) {
            Optional<Tramite> acto = r.tramite(Paso.AUTORIZACION_CONCEJO);
            a.poner("proyecto.art.ratifica", r.huecos(true).y("nota", notas()).y("documento", acto.flatMap(Tramite::documento)
                    .map(t -> List.of(Tramo.de(t))).orElse(List.of(Tramo.blanco(r.textos().de("blanco.acuerdo"))))), normas);
            a.poner("proyecto.art.comunica", r.huecos(true), normas);
        } else {
            a.poner("proyecto.art.autoriza", r.huecos(true), normas);
            a.poner("proyecto.art.limites", r.huecos(true), normas);
            a.poner("proyecto.art.termino", r.huecos(true), normas);
            delegados(a);
            a.poner("proyecto.art.informes", r.huecos(true), normas);
            boolean gasta = d.caso().consta(Hecho.PROPIOS, Boolean.TRUE);
            if (d.caso().sabe(Hecho.PROPIOS)) {
                a.poner(gasta ? "proyecto.art.presupuesto.si" : "proyecto.art.presupuesto.no", r.huecos(true), normas);
            } else {
                a.poner("proyecto.art.presupuesto.duda", r.huecos(true).y("gasto", r.asunto().hecho(Hecho.PROPIOS)), normas);
            }
        }
        a.poner("proyecto.art.vigencia", r.huecos(true), normas);
    }

    /** Los artículos que existen solo porque otro paso está por cumplir. */
    private void delegados(Articulado a) {
        if (clase == Clase.ACUERDO) {
            porRatificar().ifPresent(p -> a.poner("proyecto.art.ratificacion", r.huecos(true).y("autoridad", Articulo.con(p.autoridad()))
                    .y("nota", notas(p)), p.normas()));
        }
        NoProcede.porCumplir(r, EnumSet.of(Paso.CONSULTA_CANCILLERIA)).ifPresent(p -> a.poner("proyecto.art.consulta",
                r.huecos(true).y("nota", notas(p)), p.normas()));
    }

    private List<Tramo> notas() {
        return notas(paso);
    }

    private List<Tramo> notas(Requisito p) {
        return r.normas(p).stream().map(n -> (Tramo) r.nota(n)).limit(1).toList();
    }

    /** Los artículos, con su número. */
    private final class Articulado {

        private int numero;

        void poner(String clave, Huecos huecos, List<String> suyas) {
            numero++;
            r.poner(new Pieza.Parrafo(Estilo.CUERPO, r.textos().con(clave, huecos.y("n", String.valueOf(numero))), suyas));
        }
    }
}
