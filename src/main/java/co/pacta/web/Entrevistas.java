package co.pacta.web;

import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.web.Turno.Etapa;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lleva la entrevista: qué página toca, qué se hace con lo que se manda y qué pasa cuando se cambia una respuesta. */
final class Entrevistas {

    private static final String CAYERON = "cayeron";

    private final Consultas consultas;
    private final Supplier<LocalDate> hoy;
    private final LecturaDeLaDireccion lectura;
    private final Cuestionario cuestionario;
    private final PaginaDePregunta preguntas;
    private final PaginaDeEntidad entidad;
    private final PaginaDeContraparte contraparte;
    private final PaginaDeRevision revision;
    private final EnvioDeIdentidad identidad;

    Entrevistas(Consultas consultas, Supplier<LocalDate> hoy) {
        Pacta pacta = consultas.pacta();
        Paises paises = new Paises(pacta.catalogo());
        Busqueda busqueda = new Busqueda(pacta.catalogo());
        this.consultas = consultas;
        this.hoy = hoy;
        this.lectura = new LecturaDeLaDireccion(p -> pacta.catalogo().pais(p).isPresent());
        this.cuestionario = new Cuestionario(consultas);
        this.preguntas = new PaginaDePregunta(pacta, paises);
        this.entidad = new PaginaDeEntidad(pacta.catalogo(), busqueda);
        this.contraparte = new PaginaDeContraparte(pacta.catalogo(), busqueda, paises);
        this.revision = new PaginaDeRevision(pacta.catalogo());
        this.identidad = new EnvioDeIdentidad(pacta.catalogo(), busqueda, entidad, contraparte);
    }

    Caso caso(Contestaciones c) {
        return lectura.caso(c, hoy.get());
    }

    /** La página que toca, o la que se pide cambiar, o la anterior. */
    Respuesta preguntar(Vista v, Peticion p) {
        Contestaciones c = v.contestado();
        Optional<Turno> pedido = Optional.empty();
        if (!p.parametro("cambiar").isEmpty()) {
            pedido = cuestionario.para(p.parametro("cambiar"), c, this::caso);
        } else if (!p.parametro("antes").isEmpty()) {
            pedido = anterior(c, p.parametro("antes")).flatMap(k -> cuestionario.para(k, c, this::caso));
            if (pedido.isEmpty()) {
                return Respuesta.ver(v.limpia("/"));
            }
        }
        Turno turno = pedido.orElseGet(() -> cuestionario.siguiente(c, caso(c)));
        if (turno.etapa() == Etapa.FIN) {
            return Respuesta.ver(v.hacia("/revise", CAYERON, p.parametro(CAYERON)));
        }
        Formulario f = new Formulario(v, turno.clave(), Map.of(), Errores.ninguno(), !p.parametro("cambiar").isEmpty(),
                PaginaDeRevision.avisoDeCaidas(v, cayeron(p)));
        return Respuesta.html(200, pagina(f, turno));
    }

    private static Optional<String> anterior(Contestaciones c, String pagina) {
        List<String> orden = c.claves(false);
        int hasta = orden.size();
        for (int i = 0; i < orden.size(); i++) {
            boolean suya = orden.get(i).equals(pagina) || pagina.equals(Cuestionario.CLAVE_CONTRAPARTE)
                    && (Cuestionario.CONTRAPARTE.contains(orden.get(i)) || orden.get(i).equals(Hecho.PAIS.clave()))
                    || pagina.equals(Hecho.DIVIPOLA.clave()) && Cuestionario.ENTIDAD.contains(orden.get(i))
                    || pagina.equals(Cuestionario.CLAVE_TRAMITES) && (orden.get(i).startsWith(Contestaciones.TRAMITES)
                    || orden.get(i).equals(Contestaciones.PASOS));
            if (suya) {
                hasta = i;
                break;
            }
        }
        return hasta == 0 ? Optional.empty() : Optional.of(orden.get(hasta - 1));
    }

    private Html pagina(Formulario f, Turno turno) {
        return switch (turno.etapa()) {
            case ENTIDAD -> entidad.de(f);
            case CONTRAPARTE -> contraparte.de(f);
            case FECHA -> PaginaDeFecha.de(f, hoy.get());
            case TRAMITES -> new PaginaDeTramites().de(f, consultas.dictaminar(caso(f.vista().contestado())));
            case JUNTOS -> PaginaDePregunta.juntos(f, turno.juntos());
            default -> preguntas.de(f, Hecho.deClave(turno.clave()).orElseThrow(), turno.pregunta());
        };
    }

    /** Recibe lo que se mandó en una página y manda a la que sigue. */
    Respuesta seguir(Vista v, Peticion p) {
        String clave = p.parametro(Formulario.PREGUNTA);
        boolean revisando = p.parametro(Formulario.VOLVER).equals("revise");
        Formulario f = new Formulario(v, clave, p.parametros(), Errores.ninguno(), revisando, Html.NONE);
        switch (clave) {
            case "entidad.divipola":
                return despues(f, identidad.entidad(f));
            case Cuestionario.CLAVE_CONTRAPARTE:
                return despues(f, identidad.contraparte(f));
            default:
                Optional<Envio> envio = envio(f, p);
                return envio.isEmpty() ? Respuesta.ver(v.hacia("/preguntas")) : despues(f, envio.get());
        }
    }

    private Optional<Envio> envio(Formulario f, Peticion p) {
        Vista v = f.vista();
        Contestaciones antes = v.contestado();
        if (f.clave().equals(Contestaciones.FECHA)) {
            return Optional.of(Envio.fecha(v, antes, p.parametros()));
        }
        if (f.clave().equals(Cuestionario.CLAVE_TRAMITES)) {
            return Optional.of(Envio.tramites(v, antes, p.parametros()));
        }
        if (varios(p.parametros(), PaginaDePregunta.SIN_MARCA)) {
            return Optional.of(Envio.casillas(v, antes, p.parametros()));
        }
        return varios(p.parametros(), PaginaDePregunta.CADA) ? Optional.of(Envio.cada(v, antes, p.parametros()))
                : Hecho.deClave(f.clave()).map(h -> Envio.hecho(v, sin(antes, h), h, p.parametros()));
    }

    private static boolean varios(Map<String, List<String>> escrito, String prefijo) {
        return escrito.keySet().stream().anyMatch(k -> k.startsWith(prefijo));
    }

    private static Contestaciones sin(Contestaciones c, Hecho h) {
        return h == Hecho.SENTIDO_DE_LA_CONSULTA ? c : c.sin(List.of(h.clave()));
    }

    private Respuesta despues(Formulario f, EnvioDeIdentidad.Siguiente siguiente) {
        return siguiente instanceof EnvioDeIdentidad.Siguiente.Listo listo ? avanzar(f, listo.contestado())
                : Respuesta.html(200, ((EnvioDeIdentidad.Siguiente.Otra) siguiente).pagina());
    }

    private Respuesta despues(Formulario f, Envio envio) {
        if (!envio.errores().hay()) {
            return avanzar(f, envio.contestado());
        }
        Formulario otra = new Formulario(f.vista().con(envio.contestado()), f.clave(), f.escrito(), envio.errores(), f.revisando(),
                Html.NONE);
        Contestaciones c = envio.contestado();
        boolean deVarios = varios(f.escrito(), PaginaDePregunta.SIN_MARCA) || varios(f.escrito(), PaginaDePregunta.CADA);
        Optional<Turno> mismo = deVarios ? Optional.empty() : cuestionario.para(f.clave(), c, this::caso);
        Turno turno = mismo.orElseGet(() -> cuestionario.siguiente(c, caso(c)));
        return turno.etapa() == Etapa.FIN ? Respuesta.ver(otra.vista().hacia("/preguntas")) : Respuesta.html(200, pagina(otra, turno));
    }

    private Respuesta avanzar(Formulario f, Contestaciones c) {
        Depuracion limpia = f.revisando() ? Depuracion.de(c, consultas, this::caso) : new Depuracion(c, List.of());
        caso(limpia.contestado());
        return Respuesta.ver(limpia.contestado().direccion("/preguntas", CAYERON, String.join("~", limpia.cayeron())));
    }

    /** Revise sus respuestas. */
    Respuesta revisar(Vista v, Peticion p) {
        Caso declarado = caso(v.contestado());
        return Respuesta.html(200, revision.de(v, declarado, consultas.pacta().catalogo().completar(declarado).caso(), cayeron(p)));
    }

    private static List<String> cayeron(Peticion p) {
        return Stream.of(p.parametro(CAYERON).split("~"))
                .filter(k -> Hecho.deClave(k).isPresent() || k.startsWith(Contestaciones.TRAMITES)).toList();
    }
}
