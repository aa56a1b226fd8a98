package co.pacta.web;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.documento.papel.Formato;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Todo el sitio como una función: de la petición a la respuesta, sin servidor y sin memoria entre una y otra. */
final class Sitio {

    private static final Logger LOG = LoggerFactory.getLogger(Sitio.class);

    private final Pacta pacta;
    private final Tema tema;
    private final Supplier<LocalDate> hoy;
    private final Map<Idioma, Palabras> palabras = new EnumMap<>(Idioma.class);
    private final Consultas consultas;
    private final Entrevistas entrevistas;
    private final PaginasDeNormas normas;
    private final PaginaDeCobertura cobertura;
    private final Api api;
    private final Metricas metricas = new Metricas();

    /**
     * @param hoy el día en que se pregunta: vale por la fecha del acto mientras nadie la dé
     */
    Sitio(Pacta pacta, Tema tema, Supplier<LocalDate> hoy) {
        this.pacta = pacta;
        this.tema = tema;
        this.hoy = hoy;
        for (Idioma i : Idioma.values()) {
            palabras.put(i, Palabras.en(i, code -> pacta.catalogo().pais(code)
                    .map(x -> i == Idioma.EN ? x.nombreIngles() : x.nombre()).orElse(code)));
        }
        this.consultas = new Consultas(pacta);
        this.entrevistas = new Entrevistas(consultas, hoy);
        this.normas = new PaginasDeNormas(pacta.corpus());
        this.cobertura = new PaginaDeCobertura();
        this.api = new Api(consultas, palabras::get);
    }

    /** La respuesta, siempre: lo que falla se explica. */
    Respuesta responder(Peticion p) {
        long start = System.nanoTime();
        metricas.empieza();
        Respuesta respuesta = sinContar(p);
        metricas.termina(area(p.ruta()), respuesta.estado(), System.nanoTime() - start);
        return respuesta;
    }

    private static String area(String ruta) {
        return ruta.startsWith("/v1/") ? "api" : ruta.startsWith("/salud/") || ruta.equals("/metricas") ? "salud" : "pagina";
    }

    /** La misma respuesta, sin que cuente en las métricas. */
    Respuesta sinContar(Peticion p) {
        boolean deApi = p.ruta().startsWith("/v1/") || p.ruta().startsWith("/salud/") || p.ruta().equals("/metricas");
        try {
            return deApi ? programas(p) : Metodo.GET.de(p, this::pagina);
        } catch (ProblemException e) {
            return deApi ? Problemas.de(e) : error(p, e);
        } catch (CasoInvalidoException e) {
            return error(p, ProblemException.de(e, ""));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            String referencia = UUID.randomUUID().toString();
            LOG.error("Falla {} en {} {}", referencia, p.metodo(), p.ruta(), e);
            return deApi ? Problemas.falla(referencia) : Respuesta.html(500, PaginasFijas.error(vista(p),
                    "Algo falló de nuestro lado", "Sus respuestas siguen en la dirección. Referencia: " + referencia + ".", List.of()));
        }
    }

    private Respuesta error(Peticion p, ProblemException e) {
        Vista v = vista(p);
        boolean noExiste = e.problema() == Problema.NO_EXISTE;
        String explica = noExiste ? v.di("Revise la dirección o vuelva al inicio.", "Check the address or go back to the start.")
                : v.di("La dirección se cambió a mano o se cortó al copiarla.", "The address was changed by hand or cut when copied.");
        return Respuesta.html(e.problema().estado(), PaginasFijas.error(v, noExiste ? v.di("Esta página no existe",
                "This page does not exist")
                : e.problema().titulo(), explica, e.faltas().stream().map(f -> v.palabras().hecho(f.clave()) + ": " + f.mensaje()
                + (f.sugerencia().isEmpty() ? "" : " (" + f.sugerencia() + ")")).toList()));
    }

    private Respuesta programas(Peticion p) {
        return switch (p.ruta()) {
            case "/salud/viva" -> Metodo.GET.de(p, x -> Respuesta.json("{\"estado\":\"viva\"}"));
            case "/salud/lista" -> Metodo.GET.de(p, x -> Respuesta.json("{\"estado\":\"lista\",\"normas\":" + pacta.corpus().normas().size() + "}"));
            case "/metricas" -> Metodo.GET.de(p, x -> Respuesta.de(200, "text/plain; version=0.0.4; charset=utf-8", metricas.texto(pacta.memoria())));
            default -> api.responder(p).orElseThrow(() -> new ProblemException(Problema.NO_EXISTE));
        };
    }

    private Vista vista(Peticion p) {
        Contestaciones c = Contestaciones.de(p.parametros());
        return new Vista(p.ruta().equals("/seguir") ? "/preguntas" : p.ruta(), tema, palabras.get(c.enIngles() ? Idioma.EN : Idioma.ES), c);
    }

    private Respuesta pagina(Peticion p) {
        Vista v = vista(p);
        return switch (p.ruta()) {
            case "/" -> Respuesta.html(200, PaginasFijas.inicio(v));
            case "/preguntas" -> entrevistas.preguntar(v, p);
            case "/seguir" -> entrevistas.seguir(v, p);
            case "/revise" -> entrevistas.revisar(v, p);
            case "/resultado" -> Respuesta.html(200, PaginaDeResultado.de(v, dictamen(v), pacta.corpus()));
            case "/ejemplos" -> Respuesta.html(200, PaginasFijas.ejemplos(v));
            case "/acerca" -> Respuesta.html(200, PaginasFijas.acerca(v));
            case "/normas" -> Respuesta.html(200, normas.lista(v, p.parametro("q")));
            case "/normas/mapa" -> Respuesta.html(200, normas.mapa(v));
            case "/normas/cobertura" -> Respuesta.html(200, cobertura.de(v));
            case Estilo.RUTA -> Estilo.hoja();
            case Estilo.RUTA_DEL_ICONO -> Estilo.icono();
            default -> conNombre(v, p.ruta());
        };
    }

    private Respuesta conNombre(Vista v, String ruta) {
        if (ruta.startsWith("/normas/")) {
            Norma norma = pacta.corpus().norma(ruta.substring("/normas/".length())).orElseThrow(() -> new ProblemException(Problema.NO_EXISTE));
            return Respuesta.html(200, normas.una(v, norma, hoy.get()));
        }
        if (ruta.startsWith("/documentos/")) {
            return descarga(v, ruta.substring("/documentos/".length()));
        }
        throw new ProblemException(Problema.NO_EXISTE);
    }

    private Respuesta descarga(Vista v, String archivo) {
        if (archivo.equals("dictamen.json")) {
            return Respuesta.json(EscritorDeDictamen.conSangria(dictamen(v))).paraGuardar("pacta-dictamen.json");
        }
        Formato formato = Formato.deArchivo(archivo).orElseThrow(() -> new ProblemException(Problema.NO_EXISTE));
        return Documentos.redactar(Documentos.clase(archivo.substring(0, archivo.indexOf('.'))), formato, dictamen(v),
                v.palabras().idioma());
    }

    private Dictamen dictamen(Vista v) {
        return consultas.dictaminar(entrevistas.caso(v.contestado()));
    }
}
