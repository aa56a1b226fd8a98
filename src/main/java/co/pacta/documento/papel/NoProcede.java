package co.pacta.documento.papel;

import co.pacta.caso.Paso;
import co.pacta.caso.Tramite;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.papel.Pieza.Estilo;
import co.pacta.documento.papel.Pieza.Punto;
import co.pacta.norma.Norma;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lo que se entrega cuando el papel pedido no hace falta en el caso: una página que lo dice y dice por qué. */
final class NoProcede {

    private static final Set<Paso> CANCILLERIA = EnumSet.of(Paso.COORDINACION_CANCILLERIA, Paso.COPIA_CANCILLERIA_8_DIAS,
            Paso.INFORMAR_CANCILLERIA, Paso.INFORMAR_CANCILLERIA_POR_MINTRANSPORTE, Paso.CERTIFICADO_CANCILLERIA_SGR);

    private NoProcede() {
    }

    /** Si ese paso está por cumplir y el caso lo admite: entonces sí hace falta su papel. */
    static Optional<Requisito> porCumplir(Redaccion r, Set<Paso> pasos) {
        return r.dictamen().requisitos().stream().filter(p -> pasos.contains(p.paso()) && p.obligatorio()
                && p.estado() != EstadoRequisito.CUMPLIDO).findFirst();
    }

    static Papel redactar(Redaccion r, Clase clase, Set<Paso> pasos) {
        Dictamen d = r.dictamen();
        r.poner(new Pieza.Parrafo(Estilo.DESTACADO, List.of(Tramo.fuerte(Concepto.titular(r) + ".")), ids(d)));
        r.parrafo("no_procede.caso", r.huecos(false));
        razon(r, d, pasos);
        if (!d.pendientes().isEmpty()) {
            otros(r, "no_procede.otros", d.requisitos().stream().filter(Requisito::pendiente).toList());
        } else if (clase == Clase.CONSULTA) {
            otros(r, "no_procede.cancilleria", d.requisitos().stream().filter(p -> CANCILLERIA.contains(p.paso())).toList());
        }
        String titulo = r.textos().de("no_procede.titulo." + clase.name());
        return r.papel(clase, titulo, titulo, false);
    }

    private static List<String> ids(Dictamen d) {
        return d.normas().stream().filter(Norma::decide).map(Norma::id).toList();
    }

    private static void razon(Redaccion r, Dictamen d, Set<Paso> pasos) {
        Optional<Tramite> hecho = pasos.stream().map(r::requisito).flatMap(Optional::stream)
                .filter(p -> p.estado() == EstadoRequisito.CUMPLIDO).map(p -> r.tramite(p.paso())).flatMap(Optional::stream).findFirst();
        boolean posible = d.requisitosPosibles().stream().anyMatch(p -> pasos.contains(p.paso()));
        if (d.veredicto() == Veredicto.NO_PERMITIDA || d.veredicto() == Veredicto.FUERA_DE_ALCANCE) {
            Norma decisiva = d.normas().get(0);
            r.parrafo("no_procede." + d.veredicto().codigo(), Huecos.NINGUNO.y("consecuencia", r.ley(decisiva.consecuencia())),
                    List.of(decisiva.id()));
        } else if (hecho.isPresent()) {
            Tramite t = hecho.get();
            r.parrafo("no_procede.hecho", Huecos.con("paso", r.palabras().de("paso", t.paso().name())).y("dia", r.palabras().dia(t.fecha()))
                    .y("documento", List.of(t.documento().map(Tramo::de).orElse(Tramo.blanco(r.textos().de("blanco.documento"))))),
                    r.requisito(t.paso()).map(Requisito::normas).orElse(List.of()));
        } else if (d.veredicto() == Veredicto.INDETERMINADA) {
            r.parrafo(posible ? "no_procede.posible" : "no_procede.falta", Huecos.NINGUNO);
            r.lista(true, d.faltantes().stream().map(f -> new Punto(List.of(r.ley(f.pregunta())), List.of())).toList());
        } else {
            r.parrafo("no_procede.nadie", Huecos.NINGUNO);
        }
    }

    private static void otros(Redaccion r, String clave, List<Requisito> pasos) {
        if (!pasos.isEmpty()) {
            r.parrafo(clave, Huecos.con("pasos", pasos.stream().map(r::frase).collect(Collectors.joining("; "))),
                    pasos.stream().flatMap(p -> p.normas().stream()).distinct().toList());
        }
    }
}
