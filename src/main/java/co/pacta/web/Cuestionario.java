package co.pacta.web;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.Vocabulario;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Requisito;
import co.pacta.duda.Pregunta;
import co.pacta.duda.Preguntas;
import co.pacta.web.Turno.Etapa;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * En qué orden se pregunta. Lo que identifica el caso va primero y en orden fijo; de ahí en adelante decide el motor, que
 * solo pregunta lo que todavía puede cambiar la respuesta; al final, los trámites ya cumplidos.
 */
final class Cuestionario {

    static final String CLAVE_CONTRAPARTE = "contraparte";
    static final String CLAVE_TRAMITES = "tramites";
    /** Lo que se contesta en la página de la entidad. */
    static final List<String> ENTIDAD = Stream.of(Hecho.DIVIPOLA, Hecho.ENTIDAD_TIPO, Hecho.ENTIDAD_NOMBRE,
            Hecho.ENTIDAD_DEPARTAMENTO).map(Hecho::clave).toList();
    /** Lo que se contesta en la página de la contraparte, además del país. */
    static final List<String> CONTRAPARTE = List.of(CLAVE_CONTRAPARTE, Hecho.CONTRAPARTE_ID.clave(), Hecho.CONTRAPARTE_NOMBRE.clave());
    private static final Set<String> JUNTABLES = Set.of("credito.");
    /** Con tantas páginas contestadas, lo que no quepa en doce va en una sola. */
    private static final int MUCHAS = 10;
    private static final int PAGINAS = 12;
    private static final Set<Hecho.Forma> CON_OPCIONES = EnumSet.of(Hecho.Forma.SI_NO, Hecho.Forma.CODIGO, Hecho.Forma.LISTA);
    private static final Set<TipoContraparte> SIN_NOMBRE =
            EnumSet.of(TipoContraparte.NINGUNA, TipoContraparte.ENTIDAD_COLOMBIANA);

    private final Consultas consultas;

    Cuestionario(Consultas consultas) {
        this.consultas = consultas;
    }

    /** Lo que toca preguntar después de lo contestado. */
    Turno siguiente(Contestaciones c, Caso caso) {
        if (!c.tiene(Hecho.DIVIPOLA) && !c.tiene(Hecho.ENTIDAD_TIPO)) {
            return Turno.de(Etapa.ENTIDAD, Hecho.DIVIPOLA.clave());
        }
        if (!c.tiene(Hecho.ACTUACION_TIPO)) {
            return deHecho(Hecho.ACTUACION_TIPO);
        }
        if (!c.tiene(Contestaciones.FECHA)) {
            return Turno.de(Etapa.FECHA, Contestaciones.FECHA);
        }
        return sobreElActo(c, caso).orElseGet(() -> delMotor(c, caso));
    }

    private static Optional<Turno> sobreElActo(Contestaciones c, Caso caso) {
        Optional<TipoActuacion> tipo = caso.valor(Hecho.ACTUACION_TIPO).map(TipoActuacion.class::cast);
        boolean conContraparte = tipo.filter(Vocabulario::usaContraparte).isPresent();
        if (conContraparte && !c.tiene(Hecho.CONTRAPARTE_TIPO)) {
            return Optional.of(deHecho(Hecho.CONTRAPARTE_TIPO));
        }
        if (conContraparte && c.sabe(Hecho.CONTRAPARTE_TIPO) && !conNombre(c)
                && !SIN_NOMBRE.contains((TipoContraparte) caso.valor(Hecho.CONTRAPARTE_TIPO).orElseThrow())) {
            return Optional.of(Turno.de(Etapa.CONTRAPARTE, CLAVE_CONTRAPARTE));
        }
        boolean conMaterias = tipo.filter(Vocabulario::usaMaterias).isPresent();
        return conMaterias && !c.tiene(Hecho.MATERIAS) ? Optional.of(deHecho(Hecho.MATERIAS)) : Optional.empty();
    }

    private static boolean conNombre(Contestaciones c) {
        return c.tiene(Hecho.CONTRAPARTE_ID) || c.tiene(Hecho.CONTRAPARTE_NOMBRE) || c.tiene(Hecho.PAIS);
    }

    private Turno delMotor(Contestaciones c, Caso caso) {
        Optional<Pregunta> pregunta = consultas.siguiente(caso, c.noSabe(), c.enIngles());
        if (pregunta.isPresent()) {
            List<Hecho> juntos = paginas(c) >= MUCHAS ? loUltimo(c, caso) : juntos(pregunta.get(), c, caso);
            return juntos.size() > 1 ? Turno.de(juntos) : Turno.de(pregunta.get());
        }
        boolean preguntar = !c.tiene(Contestaciones.PASOS) && !consultas.dictaminar(caso).pendientes().isEmpty();
        return preguntar ? Turno.de(Etapa.TRAMITES, CLAVE_TRAMITES) : Turno.fin();
    }

    /** Cuántas páginas se han contestado. */
    static int paginas(Contestaciones c) {
        Set<String> paginas = new HashSet<>();
        for (String clave : c.claves(true)) {
            boolean deLaContraparte = CONTRAPARTE.contains(clave) || clave.equals(Hecho.PAIS.clave()) && c.tiene(Hecho.CONTRAPARTE_TIPO);
            paginas.add(ENTIDAD.contains(clave) ? Hecho.DIVIPOLA.clave() : deLaContraparte ? CLAVE_CONTRAPARTE
                    : clave.startsWith(Contestaciones.TRAMITES) ? CLAVE_TRAMITES : c.juntoCon(clave).get(0));
        }
        return paginas.size();
    }

    /** Todo lo que todavía puede cambiar la respuesta y se contesta escogiendo, si no cabe en las páginas que quedan. */
    private List<Hecho> loUltimo(Contestaciones c, Caso caso) {
        Dictamen d = consultas.dictaminar(caso);
        List<Hecho> todos = d.faltantes().stream().map(Faltante::hecho)
                .filter(h -> CON_OPCIONES.contains(h.forma()) && !c.tiene(h)).toList();
        boolean conTramites = !c.tiene(Contestaciones.PASOS) && Stream.concat(d.requisitos().stream(), d.requisitosPosibles().stream())
                .anyMatch(Requisito::pendiente);
        long faltan = todos.stream().map(Preguntas::pagina).distinct().count() + (conTramites ? 1 : 0);
        return paginas(c) + faltan <= PAGINAS ? List.of() : todos;
    }

    /** Los demás hechos de sí o no del mismo asunto que todavía pueden cambiar la respuesta: se preguntan en una página. */
    private List<Hecho> juntos(Pregunta primera, Contestaciones c, Caso caso) {
        String asunto = primera.hecho().clave().replaceAll("\\..*", ".");
        if (!JUNTABLES.contains(asunto) || !suelto(primera.hecho()) || !primera.marcas().isEmpty()) {
            return List.of();
        }
        return consultas.dictaminar(caso).faltantes().stream().map(Faltante::hecho)
                .filter(h -> h.clave().startsWith(asunto) && suelto(h) && !c.tiene(h)).toList();
    }

    private static boolean suelto(Hecho hecho) {
        return hecho.forma() == Hecho.Forma.SI_NO && hecho != Hecho.CALIFICACION_IGUAL_NACION;
    }

    /** La página en que se contestó una clave, para cambiarla; vacío si no se pregunta. */
    Optional<Turno> para(String clave, Contestaciones c, java.util.function.Function<Contestaciones, Caso> leer) {
        List<String> juntas = c.juntoCon(clave);
        if (juntas.size() > 1) {
            Contestaciones antes = c.sin(juntas);
            Turno turno = siguiente(antes, leer.apply(antes));
            if (turno.pregunta(clave)) {
                return Optional.of(turno);
            }
        }
        return suelta(clave, c);
    }

    private static Optional<Turno> suelta(String clave, Contestaciones c) {
        boolean deLaContraparte = clave.equals(Hecho.PAIS.clave()) && c.tiene(Hecho.CONTRAPARTE_TIPO);
        if (deLaContraparte || CONTRAPARTE.contains(clave)) {
            return Optional.of(Turno.de(Etapa.CONTRAPARTE, CLAVE_CONTRAPARTE));
        }
        if (ENTIDAD.contains(clave)) {
            return Optional.of(Turno.de(Etapa.ENTIDAD, Hecho.DIVIPOLA.clave()));
        }
        if (clave.equals(Contestaciones.FECHA)) {
            return Optional.of(Turno.de(Etapa.FECHA, clave));
        }
        boolean tramite = clave.equals(Contestaciones.PASOS) || clave.startsWith(CLAVE_TRAMITES);
        return tramite ? Optional.of(Turno.de(Etapa.TRAMITES, CLAVE_TRAMITES)) : Hecho.deClave(clave).map(Cuestionario::deHecho);
    }

    private static Turno deHecho(Hecho hecho) {
        return Turno.de(Etapa.HECHO, hecho.clave());
    }
}
