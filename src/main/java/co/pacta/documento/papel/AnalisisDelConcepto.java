package co.pacta.documento.papel;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Fundamento;
import co.pacta.dictamen.LecturaRival;
import co.pacta.dictamen.NoAplico;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.papel.Pieza.Fila;
import co.pacta.documento.papel.Pieza.Punto;
import co.pacta.norma.Confianza;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** El marco normativo y el análisis: por cada norma, qué dice, por qué hechos entra y qué se sigue de ella. */
final class AnalisisDelConcepto {

    private final Redaccion r;
    private final Dictamen d;
    private final HechosNumerados numerados;

    AnalisisDelConcepto(Redaccion r) {
        this.r = r;
        this.d = r.dictamen();
        this.numerados = new HechosNumerados(r);
    }

    void marco() {
        r.seccion("concepto.marco");
        if (d.normas().isEmpty()) {
            r.parrafo("concepto.marco.nada", Huecos.NINGUNO);
            return;
        }
        r.parrafo("concepto.marco.texto", Huecos.con("dia", r.dia()));
        r.tabla("concepto.marco.tabla", List.of("columna.norma", "columna.estado", "columna.efecto"), d.normas().stream()
                .map(n -> new Fila(List.of(List.of(Tramo.de(Cita.corta(n.cita()))), List.of(Tramo.de(r.citador().estado(Fuente.de(n)))),
                        List.of(Tramo.de(r.palabras().de("efecto", n.efecto().name())))), List.of(n.id()))).toList());
    }

    void escribir() {
        r.seccion("concepto.analisis");
        int numero = 1;
        List<Fundamento> deciden = d.fundamentos().stream().filter(f -> f.norma().decide()).toList();
        List<Fundamento> acompanan = d.fundamentos().stream().filter(f -> !f.norma().decide()).toList();
        for (Fundamento f : deciden) {
            norma(f, r.numero() + "." + numero++, porque(f));
        }
        if (!acompanan.isEmpty()) {
            r.titulo(2, "concepto.acompanan");
        }
        for (Fundamento f : acompanan) {
            norma(f, r.numero() + "." + numero++, f.hechos().isEmpty() ? porque(f)
                    : r.textos().llano("porque.numeros", Huecos.con("hechos", numerados.decir("hechos", f.hechos()))));
        }
        if (d.fundamentos().isEmpty()) {
            r.parrafo("concepto.marco.nada", Huecos.NINGUNO);
        }
        excepciones();
        lecturas();
        cercanas();
    }

    private void norma(Fundamento f, String numero, String porque) {
        Norma n = f.norma();
        Huecos huecos = Huecos.con("nota", List.of(r.nota(n))).y("numero", numero).y("cita", Cita.corta(n.cita()))
                .y("efecto", r.palabras().de("efecto", n.efecto().name())).y("sintesis", r.ley(n.sintesis())).y("porque", porque)
                .y("consecuencia", r.ley(n.consecuencia()));
        List<Tramo> tramos = new ArrayList<>(r.textos().con("concepto.analisis.norma", huecos));
        if (n.confianza() != Confianza.ALTA) {
            tramos.add(Tramo.de(" "));
            tramos.addAll(r.textos().con("concepto.analisis.duda",
                    Huecos.con("confianza", r.palabras().de("confianza", n.confianza().codigo()))));
        }
        String nota = n.notas().map(Redaccion::sinClaves).orElse("");
        if (!nota.isEmpty()) {
            tramos.add(Tramo.de(" "));
            tramos.addAll(r.textos().con("concepto.analisis.nota", Huecos.NINGUNO.y("nota", r.ley(nota))));
        }
        r.poner(new Pieza.Parrafo(Pieza.Estilo.CUERPO, tramos, List.of(n.id())));
    }

    private String porque(Fundamento f) {
        return f.hechos().isEmpty() ? r.textos().de("porque.siempre") : r.textos().llano("porque.hechos", Huecos.con("hechos",
                String.join("; ", f.hechos().stream().map(h -> r.palabras().hecho(h.clave()).toLowerCase(Locale.ROOT) + ", "
                        + r.palabras().valor(h.clave(), h.valor())).toList())));
    }

    private void excepciones() {
        if (!d.desplazadas().isEmpty()) {
            r.titulo(2, "concepto.desplazadas");
            r.lista(false, d.desplazadas().stream().map(n -> r.punto("concepto.desplazadas.texto",
                    Huecos.con("cita", Cita.corta(n.cita())).y("nota", List.of(r.nota(n))), List.of(n.id()))).toList());
        }
    }

    private void lecturas() {
        if (!d.lecturas().isEmpty()) {
            r.titulo(2, "concepto.lecturas");
        }
        for (LecturaRival l : d.lecturas()) {
            r.parrafo("concepto.lecturas.texto", Huecos.NINGUNO
                    .y("pregunta", Tramo.fuerte(r.palabras().de("lectura", l.lectura().codigo())))
                    .y("elegida", r.palabras().opcion(l.lectura(), l.elegida())));
            List<Punto> rivales = l.alternativas().stream().map(a -> r.punto(a.veredicto().admite() ? "concepto.lecturas.rival"
                    : "concepto.lecturas.rival_cerrada", Huecos
                    .con("rival", r.palabras().opcion(l.lectura(), a.lectura()))
                    .y("respuesta", r.palabras().de("veredicto", a.veredicto().codigo()))
                    .y("pendientes", pendientes(a.veredicto(), a.requisitos())), List.of())).toList();
            if (rivales.isEmpty()) {
                r.parrafo("concepto.lecturas.igual", Huecos.NINGUNO);
            }
            r.lista(false, rivales);
        }
    }

    private List<Tramo> pendientes(Veredicto veredicto, List<Requisito> requisitos) {
        if (!veredicto.admite()) {
            return List.of();
        }
        List<String> pasos = requisitos.stream().filter(Requisito::pendiente).map(p -> r.palabras().de("paso", p.paso().name())).toList();
        return pasos.isEmpty() ? r.textos().con("concepto.sin_pendientes", Huecos.NINGUNO)
                : r.textos().con("concepto.pendientes", Huecos.con("pasos", Asunto.enumerar(pasos, r.textos().de("y"))));
    }

    private void cercanas() {
        if (!d.noAplicaron().isEmpty() && d.veredicto() != Veredicto.FUERA_DE_ALCANCE) {
            r.titulo(2, "concepto.no_aplicaron");
            r.lista(false, d.noAplicaron().stream().map(this::cercana).toList());
        }
    }

    private Punto cercana(NoAplico n) {
        return r.punto("concepto.no_aplicaron.texto", Huecos.con("cita", Cita.corta(n.norma().cita()))
                .y("salvedad", r.citador().salvedad(Fuente.de(n.norma()))).y("condicion", r.ley(n.condicion())), List.of(n.norma().id()));
    }
}
