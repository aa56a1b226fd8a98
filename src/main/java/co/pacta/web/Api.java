package co.pacta.web;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.archivo.Documento;
import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.archivo.Esquemas;
import co.pacta.archivo.JsonText;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.documento.Traza;
import co.pacta.documento.papel.Clase;
import co.pacta.documento.papel.Formato;
import co.pacta.duda.Pregunta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** La API, versión 1: cada llamada es una función pura del envío y de las reglas. */
final class Api {

    private static final List<String> FORMATOS = List.of(Respuesta.JSON, "text/html", "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/markdown");
    private static final byte[] OPENAPI = Estilo.resource("openapi.json");

    private final Consultas consultas;
    private final Pacta pacta;
    private final Function<Idioma, Palabras> palabras;
    private final CasoRecibido recibido;
    private final Lotes lotes;
    private final ApiDeDatos datos;

    Api(Consultas consultas, Function<Idioma, Palabras> palabras) {
        this.consultas = consultas;
        this.pacta = consultas.pacta();
        this.palabras = palabras;
        this.recibido = new CasoRecibido(pacta.catalogo());
        this.lotes = new Lotes(pacta, recibido.limites().hasta(Lotes.LINE_BYTES));
        this.datos = new ApiDeDatos(pacta);
    }

    /** La respuesta a una llamada; vacío si esa ruta no existe. */
    Optional<Respuesta> responder(Peticion p) {
        String ruta = p.ruta().substring("/v1".length());
        return switch (ruta) {
            case "/dictamenes" -> Optional.of(Metodo.POST.de(p, this::dictaminar));
            case "/preguntas/siguiente" -> Optional.of(Metodo.POST.de(p, this::siguiente));
            case "/caminos" -> Optional.of(Metodo.POST.de(p, this::caminos));
            case "/lotes" -> Optional.of(Metodo.POST.de(p, this::lotes));
            case "/normas" -> Optional.of(Metodo.GET.de(p, datos::normas));
            case "/entidades" -> Optional.of(Metodo.GET.de(p, datos::entidades));
            case "/openapi.json" -> Optional.of(Metodo.GET.de(p, x -> Respuesta.de(200, Respuesta.JSON, OPENAPI)));
            default -> conNombre(p, ruta);
        };
    }

    private Optional<Respuesta> conNombre(Peticion p, String ruta) {
        if (ruta.startsWith("/documentos/")) {
            return Optional.of(Metodo.POST.de(p, x -> documento(x, ruta.substring("/documentos/".length()))));
        }
        if (ruta.startsWith("/normas/")) {
            return Optional.of(Metodo.GET.de(p, x -> datos.norma(x, ruta.substring("/normas/".length()))));
        }
        return switch (ruta) {
            case "/esquemas/caso" -> Optional.of(Metodo.GET.de(p, x -> esquema(Esquemas.caso())));
            case "/esquemas/dictamen" -> Optional.of(Metodo.GET.de(p, x -> esquema(Esquemas.dictamen())));
            case "/esquemas/escenario" -> Optional.of(Metodo.GET.de(p, x -> esquema(Esquemas.escenario())));
            default -> Optional.empty();
        };
    }

    private static Respuesta esquema(String json) {
        return Respuesta.de(200, "application/schema+json", json.getBytes(StandardCharsets.UTF_8));
    }

    private Dictamen dictamen(Documento documento) {
        try {
            return consultas.dictaminar(documento.caso());
        } catch (CasoInvalidoException e) {
            throw ProblemException.de(e, CasoRecibido.PREFIJO);
        }
    }

    private Palabras palabras(Peticion p) {
        boolean ingles = p.parametro("idioma").equals("en") || p.cabecera("accept-language").toLowerCase(java.util.Locale.ROOT).startsWith("en");
        return palabras.apply(ingles ? Idioma.EN : Idioma.ES);
    }

    private Respuesta dictaminar(Peticion p) {
        String tipo = Aceptacion.mejor(p.cabecera("accept"), FORMATOS).orElseThrow(() -> new ProblemException(Problema.NO_ACEPTABLE));
        Documento documento = recibido.de(p);
        Dictamen d = dictamen(documento);
        if (tipo.equals(Respuesta.JSON)) {
            return Respuesta.json(p.parametro("traza").equals("completa") ? conTraza(d) : EscritorDeDictamen.enUnaLinea(d));
        }
        Formato formato = Documentos.deTipo(tipo);
        return formato == Formato.HTML || formato == Formato.MD ? Documentos.respuesta(formato, d, documento.nombre(), palabras(p))
                : Documentos.redactar(Clase.CONCEPTO, formato, d, palabras(p).idioma());
    }

    private String conTraza(Dictamen d) {
        Map<String, Object> arbol = EscritorDeDictamen.arbol(d);
        List<Object> traza = new ArrayList<>();
        for (Traza.Examinada e : Traza.de(d, pacta.corpus()).normas()) {
            Map<String, Object> una = new LinkedHashMap<>();
            una.put("norma", e.norma().id());
            una.put("suerte", e.suerte().name());
            if (!e.condicion().isEmpty()) {
                una.put("condicion", e.condicion());
            }
            traza.add(una);
        }
        arbol.put("traza", traza);
        return JsonText.compact(arbol);
    }

    private Respuesta caminos(Peticion p) {
        Dictamen d = dictamen(recibido.de(p));
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("veredicto", d.veredicto().codigo());
        arbol.put("titular", d.titular());
        arbol.put("caminos", EscritorDeDictamen.caminos(d.caminos()));
        return Respuesta.json(JsonText.compact(arbol));
    }

    /** La siguiente pregunta y lo que ya es seguro; {@code ?no_sabe=clave} por cada dato que se dijo no saber. */
    private Respuesta siguiente(Peticion p) {
        Documento documento = recibido.de(p);
        Dictamen d = dictamen(documento);
        Set<Hecho> noSabe = new java.util.HashSet<>();
        p.parametros().getOrDefault("no_sabe", List.of()).forEach(k -> Hecho.deClave(k).ifPresent(noSabe::add));
        Optional<Pregunta> pregunta = consultas.siguiente(documento.caso(), noSabe, palabras(p).idioma() == Idioma.EN);
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("terminado", pregunta.isEmpty());
        pregunta.ifPresent(q -> arbol.put("pregunta", PreguntaEnJson.arbol(q)));
        arbol.put("veredicto", d.veredicto().codigo());
        arbol.put("posibles", d.posibles().stream().map(v -> (Object) v.codigo()).toList());
        arbol.put("pendientes", d.pendientes().stream().map(x -> (Object) x.name()).toList());
        arbol.put("faltantes", d.faltantes().stream().map(f -> (Object) f.hecho().clave()).toList());
        return Respuesta.json(JsonText.compact(arbol));
    }

    private Respuesta documento(Peticion p, String codigo) {
        Clase clase = Documentos.clase(codigo);
        List<String> tipos = Stream.of(Formato.values()).map(Documentos::sinParametros).toList();
        String tipo = Aceptacion.mejor(p.cabecera("accept"), tipos).orElseThrow(() -> new ProblemException(Problema.NO_ACEPTABLE));
        return Documentos.redactar(clase, Documentos.deTipo(tipo), dictamen(recibido.de(p)), palabras(p).idioma());
    }

    private Respuesta lotes(Peticion p) {
        String tipo = p.cabecera("content-type").split(";")[0].strip();
        if (!tipo.isEmpty() && !tipo.equals(Lotes.TIPO) && !tipo.equals("application/ndjson")) {
            throw new ProblemException(Problema.TIPO_NO_ADMITIDO);
        }
        boolean completas = p.parametro("completo").equals("si");
        return new Respuesta(200, Map.of(Respuesta.TIPO, Lotes.TIPO), salida -> lotes.responder(p.cuerpo().flujo(), salida, completas));
    }
}
