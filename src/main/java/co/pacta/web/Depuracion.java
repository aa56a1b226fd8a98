package co.pacta.web;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.Vocabulario;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Requisito;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Qué respuestas dejan de hacer falta cuando se cambia una anterior. Ninguna respuesta escondida sigue contando: la que cae se
 * quita de la dirección y se le dice al usuario.
 *
 * @param contestado lo que queda
 * @param cayeron    las claves que se quitaron
 */
record Depuracion(Contestaciones contestado, List<String> cayeron) {

    private static final Set<Hecho> DE_IDENTIDAD = EnumSet.of(Hecho.ENTIDAD_TIPO, Hecho.ACTUACION_TIPO, Hecho.CONTRAPARTE_TIPO,
            Hecho.MATERIAS, Hecho.DIVIPOLA, Hecho.ENTIDAD_NOMBRE, Hecho.ENTIDAD_DEPARTAMENTO, Hecho.CONTRAPARTE_NOMBRE, Hecho.CONTRAPARTE_ID);

    static Depuracion de(Contestaciones c, Consultas consultas, Function<Contestaciones, Caso> leer) {
        Set<String> cayeron = new LinkedHashSet<>(deOtroActo(c, leer.apply(c)));
        Contestaciones resto = c.sin(cayeron);
        Caso caso = leer.apply(resto);
        List<Hecho> sueltos = Stream.of(Hecho.values()).filter(resto::tiene).filter(h -> !identifica(h, caso)).toList();
        Dictamen base = consultas.dictaminar(leer.apply(resto.sin(sueltos.stream().map(Hecho::clave).toList())));
        Set<Hecho> utiles = base.faltantes().stream().map(Faltante::hecho).collect(Collectors.toSet());
        boolean sinNucleo = utiles.stream().anyMatch(DE_IDENTIDAD::contains);
        if (!sinNucleo) {
            sueltos.stream().filter(h -> !utiles.contains(h) && h != Hecho.SENTIDO_DE_LA_CONSULTA).map(Hecho::clave).forEach(cayeron::add);
        }
        cayeron.addAll(tramitesDeMas(c.sin(cayeron), consultas.dictaminar(leer.apply(c.sin(cayeron)))));
        return new Depuracion(c.sin(cayeron), List.copyOf(cayeron));
    }

    private static boolean identifica(Hecho hecho, Caso caso) {
        boolean conContraparte = caso.valor(Hecho.ACTUACION_TIPO).map(t -> Vocabulario.usaContraparte((TipoActuacion) t)).orElse(true);
        return DE_IDENTIDAD.contains(hecho) || hecho == Hecho.PAIS && conContraparte;
    }

    /** Lo que esta clase de acto no usa. */
    private static List<String> deOtroActo(Contestaciones c, Caso caso) {
        List<String> sobran = new ArrayList<>();
        Optional<TipoActuacion> tipo = caso.valor(Hecho.ACTUACION_TIPO).map(TipoActuacion.class::cast);
        if (tipo.isPresent() && !Vocabulario.usaContraparte(tipo.get())) {
            agregar(sobran, c, Hecho.CONTRAPARTE_TIPO, Hecho.CONTRAPARTE_ID, Hecho.CONTRAPARTE_NOMBRE, Hecho.NIVEL, Hecho.LIMITROFE);
        }
        if (tipo.isPresent() && !Vocabulario.usaMaterias(tipo.get())) {
            agregar(sobran, c, Hecho.MATERIAS);
        }
        if (caso.valor(Hecho.CONTRAPARTE_TIPO).filter(t -> t != TipoContraparte.ENTIDAD_TERRITORIAL).isPresent()) {
            agregar(sobran, c, Hecho.CONTRAPARTE_ID);
        }
        return sobran;
    }

    private static void agregar(List<String> sobran, Contestaciones c, Hecho... hechos) {
        Stream.of(hechos).filter(c::tiene).map(Hecho::clave).filter(k -> !sobran.contains(k)).forEach(sobran::add);
    }

    private static List<String> tramitesDeMas(Contestaciones c, Dictamen dictamen) {
        if (!dictamen.veredicto().admite()) {
            return List.of();
        }
        Set<Paso> pedidos = Stream.concat(dictamen.requisitos().stream(), dictamen.requisitosPosibles().stream())
                .map(Requisito::paso).collect(Collectors.toSet());
        return Stream.of(Paso.values()).filter(p -> !pedidos.contains(p)).map(PaginaDeTramites::clave)
                .flatMap(k -> Stream.of(k, k + ".sentido")).filter(c::tiene).toList();
    }
}
