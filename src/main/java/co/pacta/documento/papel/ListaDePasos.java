package co.pacta.documento.papel;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.papel.Pieza.Estilo;
import co.pacta.documento.papel.Pieza.Fila;
import co.pacta.documento.papel.Pieza.Punto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** La lista de pasos para quien no es abogado: qué, quién, cuándo, con qué prueba y por qué, en lenguaje claro. */
final class ListaDePasos {

    private static final List<String> COLUMNAS =
            List.of("columna.que", "columna.quien", "columna.cuando", "columna.prueba", "columna.estado", "columna.norma");

    private final Redaccion r;
    private final Dictamen d;
    private final Cuando cuando;

    private ListaDePasos(Redaccion r) {
        this.r = r;
        this.d = r.dictamen();
        this.cuando = new Cuando(r);
    }

    static Papel redactar(Redaccion r) {
        ListaDePasos l = new ListaDePasos(r);
        l.respuesta();
        l.pasos();
        l.faltan();
        l.porque();
        l.caminos();
        r.titulo(1, "lista.ayuda");
        r.parrafo("lista.ayuda.texto", Huecos.NINGUNO);
        r.parrafo(Estilo.AVISO, "lista.alcance", Huecos.NINGUNO, List.of());
        return r.papel(Clase.LISTA, r.textos().de("lista.titulo"), r.textos().llano("lista.asunto", r.huecos(false)));
    }

    private void respuesta() {
        List<String> principales = d.normas().stream().filter(Norma::decide).map(Norma::id).toList();
        String respuesta = r.palabras().de("veredicto", d.veredicto().codigo()) + ".";
        r.poner(new Pieza.Parrafo(Estilo.DESTACADO, List.of(Tramo.fuerte(respuesta)), principales));
        List<Fila> caso = new ArrayList<>(List.of(r.fila("lista.quien", r.asunto().entidad()), r.fila("lista.que", r.asunto().infinitivo())));
        if (!r.asunto().conContraparte(false).isEmpty()) {
            caso.add(r.fila(r.asunto().viaja() ? "lista.donde" : "lista.con", r.asunto().aQuien(false)));
        }
        List<Tramo> materias = r.asunto().sobreMaterias();
        if (!materias.isEmpty()) {
            caso.add(r.fila("lista.sobre", r.asunto().hecho(Hecho.MATERIAS)));
        }
        caso.add(r.fila("lista.dia", List.of(Tramo.de(r.dia()))));
        r.ficha("lista.caso", caso);
        if (d.veredicto() == Veredicto.REVISION) {
            r.parrafo(Estilo.AVISO, "lista.revision", Huecos.NINGUNO, principales);
        }
    }

    private void pasos() {
        if (d.veredicto() == Veredicto.NO_PERMITIDA || d.veredicto() == Veredicto.FUERA_DE_ALCANCE) {
            r.parrafo(d.veredicto() == Veredicto.NO_PERMITIDA ? "lista.no_puede" : "lista.fuera", Huecos.NINGUNO);
            return;
        }
        r.titulo(1, "lista.antes");
        if (d.pendientes().isEmpty()) {
            r.parrafo(d.veredicto() == Veredicto.INDETERMINADA ? "lista.antes.abierta" : "lista.antes.nada", Huecos.NINGUNO);
        }
        tabla("lista.tabla.antes", r.pasos(Momento.ANTES, true));
        seccion("lista.despues", "lista.tabla.despues", r.pasos(Momento.DESPUES, true));
        seccion("lista.consejos", "lista.tabla.consejos", r.consejos());
        posibles();
        if (d.requisitos().stream().anyMatch(Requisito::obligatorio)) {
            r.poner(LineaDeTiempo.de(r, cuando));
        }
    }

    private void seccion(String titulo, String tabla, List<Requisito> pasos) {
        if (!pasos.isEmpty()) {
            r.titulo(1, titulo);
            tabla(tabla, pasos);
        }
    }

    private void tabla(String leyenda, List<Requisito> pasos) {
        r.tabla(leyenda, COLUMNAS, pasos.stream().map(this::fila).toList());
    }

    private void posibles() {
        List<Requisito> posibles = d.requisitosPosibles().stream().filter(Requisito::obligatorio).toList();
        if (!posibles.isEmpty()) {
            r.titulo(1, "lista.posibles");
            r.parrafo("lista.posibles.texto", Huecos.NINGUNO);
            r.lista(false, posibles.stream().map(p -> new Punto(List.of(Tramo.de(Citador.mayuscula(r.frase(p)) + ".")), List.of())).toList());
        }
    }

    private Fila fila(Requisito p) {
        String citas = r.normas(p).stream().map(n -> Cita.corta(n.cita())).distinct().collect(Collectors.joining("; "));
        return new Fila(List.of(List.of(Tramo.de(Citador.mayuscula(r.frase(p)))), quien(p),
                List.of(Tramo.de(Citador.mayuscula(cuando.de(p)))), r.textos().con("prueba." + p.paso().name(), Huecos.NINGUNO),
                List.of(Tramo.de(r.palabras().de("estado", p.estado().name()))), List.of(Tramo.de(citas))), p.normas());
    }

    private List<Tramo> quien(Requisito p) {
        String entidad = r.dictamen().caso().texto(Hecho.ENTIDAD_NOMBRE);
        if (p.autoridad().isEmpty() || p.autoridad().equals(entidad)) {
            return r.frase("lista.quien.hace", Huecos.con("quien", Tramo.corrido(r.asunto().entidad())));
        }
        Huecos huecos = Huecos.con("quien", r.autoridad(p)).y("representante", r.textos().de("el") + r.asunto().representante());
        boolean propia = p.autoridad().contains("de la entidad");
        return r.frase("lista.quien." + (propia ? "hace" : papel(p)), huecos);
    }

    /** Qué hace la autoridad con el paso. */
    private static String papel(Requisito p) {
        String codigo = p.paso().name();
        if (codigo.matches("(AUTORIZACION|RATIFICACION|PERMISO|APROBACION)_.*")) {
            return "decide";
        }
        return codigo.matches("(CONSULTA|COORDINACION|CONCEPTO|AVAL|ASESORIA|CERTIFICADO|CALIFICACION)_.*") ? "responde" : "recibe";
    }

    private void faltan() {
        if (!d.faltantes().isEmpty()) {
            r.titulo(1, "lista.faltan");
            r.parrafo("lista.faltan.texto", Huecos.NINGUNO);
            r.lista(true, d.faltantes().stream().map(this::pregunta).toList());
        }
    }

    private Punto pregunta(Faltante f) {
        return r.punto("pregunta", Huecos.NINGUNO.y("pregunta", r.claro(f.pregunta())).y("porque", r.claro(f.porQue())), List.of());
    }

    private void porque() {
        List<Norma> deciden = d.normas().stream().filter(Norma::decide).toList();
        if (d.veredicto() == Veredicto.FUERA_DE_ALCANCE) {
            deciden = d.normas();
        }
        if (!deciden.isEmpty()) {
            r.titulo(1, "lista.porque");
            r.lista(false, deciden.stream().map(n -> new Punto(List.of(r.claro(n.consecuencia()), Tramo.de(" " + r.textos()
                    .llano("lista.norma", Huecos.con("cita", Cita.corta(n.cita()) + fueraDeTiempo(n))))), List.of(n.id()))).toList());
        }
    }

    /** Lo único de la vigencia que se dice en lenguaje claro: que ese día no regía. */
    private String fueraDeTiempo(Norma n) {
        return n.vigencia().cubre(d.fecha()) ? "" : r.citador().salvedad(Fuente.de(n));
    }

    private void caminos() {
        List<Camino> caminos = d.veredicto().admite() ? List.of() : d.caminos();
        if (!caminos.isEmpty()) {
            r.titulo(1, "lista.caminos");
            r.parrafo("lista.caminos.texto", Huecos.NINGUNO);
            List<Punto> puntos = new ArrayList<>();
            caminos.forEach(c -> puntos.add(r.punto("lista.camino", CierreDelConcepto.camino(r, c).y("cambios",
                    r.claro(c.cambios().stream().map(Camino.Cambio::texto).collect(Collectors.joining("; ")))), List.of())));
            r.lista(true, puntos);
        }
    }
}
