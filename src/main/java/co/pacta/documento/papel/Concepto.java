package co.pacta.documento.papel;

import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.Tramite;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.Idioma;
import co.pacta.documento.papel.Pieza.Estilo;
import co.pacta.documento.papel.Pieza.Fila;
import co.pacta.documento.papel.Pieza.Punto;
import co.pacta.norma.Canal;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** El concepto jurídico, con las partes que usan las oficinas colombianas; las tres primeras líneas se bastan solas. */
final class Concepto {

    private static final int POCOS = 4;

    private final Redaccion r;
    private final Dictamen d;
    private final AnalisisDelConcepto analisis;
    private final CierreDelConcepto cierre;

    private Concepto(Redaccion r) {
        this.r = r;
        this.d = r.dictamen();
        this.analisis = new AnalisisDelConcepto(r);
        this.cierre = new CierreDelConcepto(r);
    }

    static Papel redactar(Redaccion r) {
        Concepto c = new Concepto(r);
        c.respuesta();
        c.ficha();
        c.antecedentes();
        c.alcance();
        c.problemas();
        c.analisis.marco();
        c.analisis.escribir();
        c.cierre.conclusion();
        c.cierre.pasos();
        c.cierre.faltantes();
        r.parrafo(Estilo.FIRMA, "concepto.firma", Huecos.NINGUNO, List.of());
        c.cierre.anexos();
        return r.papel(Clase.CONCEPTO, r.textos().de("concepto.titulo"), r.textos().llano("concepto.asunto", r.huecos(false)));
    }

    private void respuesta() {
        r.poner(new Pieza.Parrafo(Estilo.DESTACADO, List.of(Tramo.fuerte(titular(r) + ".")), principales()));
        r.parrafo(Estilo.DESTACADO, "concepto.que", r.huecos(false), principales());
        r.poner(new Pieza.Parrafo(Estilo.DESTACADO, lineaFinal(), principales()));
        r.parrafo("concepto.lugar", Huecos.NINGUNO);
    }

    static String titular(Redaccion r) {
        return r.idioma() == Idioma.ES ? r.dictamen().titular()
                : r.palabras().de("veredicto", r.dictamen().veredicto().codigo());
    }

    private List<String> principales() {
        return d.normas().stream().filter(Norma::decide).map(Norma::id).toList();
    }

    /** Lo que debe hacerse, lo que falta o la razón: la tercera línea. */
    private List<Tramo> lineaFinal() {
        List<Requisito> pendientes = d.requisitos().stream().filter(Requisito::pendiente).toList();
        if (d.veredicto() == Veredicto.INDETERMINADA && !d.faltantes().isEmpty()) {
            List<String> faltan = d.faltantes().stream().limit(POCOS).map(Faltante::hecho)
                    .map(h -> r.palabras().hecho(h.clave()).toLowerCase(Locale.ROOT)).toList();
            return r.frase("concepto.falta", Huecos.con("faltan", String.join("; ", faltan)));
        }
        if (d.veredicto().admite()) {
            return pendientes.isEmpty() ? r.frase("concepto.nada_antes", Huecos.NINGUNO)
                    : r.frase("concepto.antes", Huecos.con("pasos", String.join("; ", pendientes.stream().map(r::frase).toList())));
        }
        return List.of(d.normas().isEmpty() ? Tramo.de("") : r.ley(d.normas().get(0).consecuencia()));
    }

    private void ficha() {
        Set<String> fuentes = new LinkedHashSet<>();
        d.normas().stream().filter(Norma::decide).forEach(n -> fuentes.add(Cita.corta(n.cita())));
        List<Fila> filas = new ArrayList<>(List.of(
                r.fila("ficha.tema", r.textos().con("ficha.tema.valor", Huecos.NINGUNO)),
                r.fila("ficha.descriptores", List.of(Tramo.de(descriptores()))),
                r.fila("ficha.problema", r.frase("concepto.problema", r.huecos(false))),
                r.fila("ficha.respuesta", List.of(Tramo.de(titular(r) + ".")))));
        if (!fuentes.isEmpty()) {
            filas.add(new Fila(List.of(List.of(Tramo.de(r.textos().de("ficha.fuentes"))), List.of(Tramo.de(String.join("; ", fuentes) + "."))),
                    principales()));
        }
        filas.add(r.fila("ficha.corte", List.of(Tramo.de(r.dia()))));
        filas.add(r.fila("ficha.version", r.frase("ficha.version.valor", Huecos.con("version", d.constancia().version())
                .y("normas", String.valueOf(d.constancia().normasExaminadas())))));
        r.ficha("concepto.ficha", filas);
    }

    private String descriptores() {
        List<String> palabras = new ArrayList<>();
        palabras.add(r.asunto().nombreDelActo().replaceAll("^(el|la|the) ", ""));
        if (d.canal() != Canal.NINGUNO) {
            palabras.add(r.textos().de("descriptor." + d.canal().name()));
        }
        d.caso().valor(Hecho.MATERIAS).ifPresent(m -> ((List<?>) m)
                .forEach(x -> palabras.add(r.palabras().de("valor", ((Materia) x).codigo()))));
        return Citador.mayuscula(String.join(" · ", palabras));
    }

    private void antecedentes() {
        r.seccion("concepto.antecedentes");
        r.parrafo("concepto.consultante", r.huecos(false));
        List<Fila> hechos = new ArrayList<>();
        d.caso().hechos().forEach((hecho, valor) -> hechos.add(new Fila(List.of(
                List.of(Tramo.de(hechos.size() + 1 + ". " + r.palabras().hecho(hecho.clave()))),
                List.of(Tramo.de(r.palabras().valor(hecho.clave(), valor)))), List.of())));
        if (!hechos.isEmpty()) {
            r.parrafo("concepto.hechos", Huecos.NINGUNO);
            r.tabla("concepto.hechos.tabla", List.of("columna.hecho", "columna.valor"), hechos);
        }
        tramites();
        d.provisional().filter(p -> !p.supuestos().isEmpty()).ifPresent(p -> {
            r.parrafo("concepto.presumidos", Huecos.NINGUNO);
            r.tabla("concepto.presumidos.tabla", List.of("columna.hecho", "columna.valor"), p.supuestos().stream().map(s -> {
                String valor = r.palabras().valor(s.hecho().clave(), s.valor());
                return new Fila(List.of(List.of(Tramo.de(r.palabras().hecho(s.hecho().clave()))), s.cambia()
                        ? r.textos().con("presumido.cambia", Huecos.con("valor", valor)) : List.of(Tramo.de(valor))), List.of());
            }).toList());
        });
    }

    private void tramites() {
        List<Fila> filas = d.caso().tramites().stream().map(t -> new Fila(List.of(
                List.of(Tramo.de(Citador.mayuscula(r.palabras().de("paso", t.paso().name())))),
                List.of(Tramo.de(r.palabras().dia(t.fecha()))),
                List.of(Tramo.de(t.documento().orElse(r.textos().de("sin_dato")))),
                List.of(Tramo.de(sentido(r, t)))), List.of())).toList();
        if (filas.isEmpty()) {
            r.parrafo("concepto.sin_tramites", Huecos.NINGUNO);
        } else {
            r.tabla("concepto.tramites.tabla", List.of("columna.tramite", "columna.fecha", "columna.documento", "columna.sentido"), filas);
        }
    }

    static String sentido(Redaccion r, Tramite t) {
        return t.sentido().map(s -> r.textos().de("sentido." + s.codigo())).orElse(r.textos().de("sin_dato"));
    }

    private void alcance() {
        r.seccion("concepto.alcance");
        Optional<Fuente> forma = Formas.de(Formas.Asunto.CONCEPTO_NO_OBLIGA, d.fecha());
        forma.ifPresentOrElse(f -> r.parrafo("concepto.alcance.texto", Huecos.con("nota", List.of(r.citador().nota(f))), List.of(f.id())),
                () -> r.parrafo("concepto.alcance.sin_norma", Huecos.NINGUNO));
        r.parrafo("concepto.alcance.revision", Huecos.con("version", d.constancia().version()));
    }

    private void problemas() {
        r.seccion("concepto.problemas");
        List<Punto> puntos = new ArrayList<>();
        puntos.add(r.punto("concepto.problema", r.huecos(false), List.of()));
        puntos.add(r.punto("concepto.problema.pasos", Huecos.NINGUNO, List.of()));
        d.lecturas().forEach(l -> puntos.add(new Punto(List.of(Tramo.de(r.palabras().de("lectura", l.lectura().codigo()))), List.of())));
        r.lista(true, puntos);
    }
}
