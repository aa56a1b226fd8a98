package co.pacta.documento.papel;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Constancia;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Requisito;
import co.pacta.documento.papel.Pieza.Fila;
import co.pacta.documento.papel.Pieza.Punto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** La conclusión, los pasos siguientes, lo que falta y los anexos de un concepto. */
final class CierreDelConcepto {

    private final Redaccion r;
    private final Dictamen d;

    CierreDelConcepto(Redaccion r) {
        this.r = r;
        this.d = r.dictamen();
    }

    void conclusion() {
        r.seccion("concepto.conclusion");
        List<String> principales = d.normas().stream().filter(Norma::decide).map(Norma::id).toList();
        List<Punto> puntos = new ArrayList<>();
        puntos.add(r.punto("conclusion." + d.veredicto().codigo(), r.huecos(false), principales));
        if (!d.veredicto().admite() && !d.normas().isEmpty()) {
            puntos.add(new Punto(List.of(r.ley(d.normas().get(0).consecuencia())), List.of(d.normas().get(0).id())));
        }
        pasos(puntos, "conclusion.pendientes", d.requisitos().stream().filter(Requisito::pendiente).toList());
        pasos(puntos, "conclusion.despues", d.requisitos().stream().filter(Requisito::porHacerDespues).toList());
        List<String> lecturas = d.lecturas().stream().filter(l -> !l.alternativas().isEmpty())
                .map(l -> r.palabras().de("lectura", l.lectura().codigo())).toList();
        if (!lecturas.isEmpty()) {
            puntos.add(r.punto("conclusion.lecturas", Huecos.con("lecturas", String.join(" ", lecturas)), List.of()));
        }
        if (!d.veredicto().admite()) {
            d.caminos().forEach(c -> puntos.add(r.punto("conclusion.caminos", camino(r, c), List.of())));
        }
        r.lista(true, puntos);
    }

    static Huecos camino(Redaccion r, Camino c) {
        return Huecos.NINGUNO.y("cambios", r.ley(c.cambios().stream().map(Camino.Cambio::texto).collect(Collectors.joining("; "))))
                .y("respuesta", r.palabras().de("veredicto", c.veredicto().codigo()));
    }

    private void pasos(List<Punto> puntos, String clave, List<Requisito> pasos) {
        if (!pasos.isEmpty()) {
            String frases = String.join("; ", pasos.stream().sorted(Comparator.comparing(Requisito::paso)).map(r::frase).toList());
            puntos.add(r.punto(clave, Huecos.con("pasos", frases), pasos.stream().flatMap(p -> p.normas().stream()).distinct().toList()));
        }
    }

    void pasos() {
        r.seccion("concepto.pasos");
        Cuando cuando = new Cuando(r);
        List<Fila> filas = d.requisitos().stream().sorted(Comparator.comparing((Requisito p) -> !p.obligatorio())
                .thenComparing(Requisito::momento).thenComparing(Requisito::paso)).map(p -> fila(p, cuando)).toList();
        if (filas.isEmpty()) {
            r.parrafo("concepto.pasos.nada", Huecos.NINGUNO);
            return;
        }
        r.tabla("concepto.pasos.tabla", List.of("columna.paso", "columna.ante", "columna.cuando", "columna.estado", "columna.norma"), filas);
        if (d.requisitos().stream().anyMatch(Requisito::obligatorio)) {
            r.poner(LineaDeTiempo.de(r, cuando));
        }
    }

    private Fila fila(Requisito p, Cuando cuando) {
        String citas = r.normas(p).stream().map(n -> Cita.corta(n.cita())).distinct().collect(Collectors.joining("; "));
        return new Fila(List.of(List.of(Tramo.de(Citador.mayuscula(r.frase(p)))),
                List.of(Tramo.de(r.anteQuien(p))),
                List.of(Tramo.de(Citador.mayuscula(cuando.de(p)))), List.of(Tramo.de(r.palabras().de("estado", p.estado().name()))),
                List.of(Tramo.de(citas))), p.normas());
    }

    void faltantes() {
        r.seccion("concepto.faltantes");
        if (d.faltantes().isEmpty()) {
            r.parrafo("concepto.faltantes.nada", Huecos.NINGUNO);
        } else {
            r.parrafo("concepto.faltantes.texto", Huecos.NINGUNO);
            r.lista(true, d.faltantes().stream().map(this::pregunta).toList());
        }
        if (!d.verificar().isEmpty()) {
            r.parrafo("concepto.verificar", Huecos.NINGUNO);
            r.lista(true, d.verificar().stream().map(f -> new Punto(List.of(Tramo.de(r.palabras().hecho(f.hecho().clave()) + ": "
                    + d.caso().valor(f.hecho()).map(v -> r.palabras().valor(f.hecho().clave(), v)).orElse(r.textos().de("sin_dato")) + ".")),
                    List.of())).toList());
        }
        if (!d.advertencias().isEmpty()) {
            r.parrafo("concepto.avisos", Huecos.NINGUNO);
            r.lista(false, d.advertencias().stream().map(a -> new Punto(List.of(r.ley(a)), List.of())).toList());
        }
    }

    private Punto pregunta(Faltante f) {
        return r.punto("pregunta", Huecos.NINGUNO.y("pregunta", r.ley(f.pregunta())).y("porque", r.ley(f.porQue())), List.of());
    }

    void anexos() {
        if (!d.caso().hechos().isEmpty()) {
            r.titulo(1, "concepto.anexo_hechos");
            r.tabla("concepto.anexo_hechos.tabla", List.of("columna.clave", "columna.valor"), d.caso().hechos().entrySet().stream()
                    .map(e -> new Fila(List.of(List.of(Tramo.de(e.getKey().clave())),
                            List.of(Tramo.de(String.valueOf(Hecho.escrito(e.getValue()))))), List.of())).toList());
        }
        r.titulo(1, "concepto.anexo_camino");
        r.poner(CaminoDibujado.de(r));
        r.titulo(1, "concepto.anexo_constancia");
        Constancia c = d.constancia();
        r.ficha("concepto.constancia.tabla", List.of(dato("constancia.numero", d.id()),
                dato("constancia.veredicto", d.veredicto().codigo()), dato("constancia.dia", r.dia()),
                dato("constancia.motor", c.motor()), dato("constancia.reglas", c.version() + " · " + c.reglas()),
                dato("constancia.catalogo", c.catalogo()), dato("constancia.caso", c.caso()),
                dato("constancia.normas", String.valueOf(c.normasExaminadas()))));
    }

    private Fila dato(String clave, String valor) {
        return r.fila(clave, List.of(Tramo.de(valor)));
    }
}
