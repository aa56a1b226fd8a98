package co.pacta.lote;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Leido;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import co.pacta.catalogo.Problema;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Extracto;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Responde una línea JSON. Lee cada línea por el camino corto; si este la rechaza, la lee {@link LectorDeCasos}, que explica
 * lo que está mal. No sirve para varios hilos a la vez: cada hilo tiene el suyo.
 */
public final class PorLinea {

    private static final int ERRATAS = 1_000;
    private static final int LETRAS = 100;

    private final Pacta pacta;
    private final FastReader rapido;
    private final Limites limites;
    private final Escritor escritor;
    private final boolean conDictamen;
    /** Las erratas que ya se explicaron, en una línea que empezara por ellas. */
    private final Map<Errata, ErrorDeLinea> explicadas = new HashMap<>();
    private List<String> leidas = List.of();
    private EncabezadoCsv encabezado = EncabezadoCsv.VACIO;

    private PorLinea(Pacta pacta, Escritor escritor, boolean conDictamen) {
        Predicate<String> esPais = codigo -> pacta.catalogo().pais(codigo).isPresent();
        this.pacta = pacta;
        this.rapido = new FastReader(esPais);
        this.limites = Limites.deCaso(esPais);
        this.escritor = escritor;
        this.conDictamen = conDictamen;
    }

    /** Con respuestas en JSON, una por línea. */
    public static PorLinea enJson(Pacta pacta, OpcionesDeLote opciones) {
        return con(pacta, new EscritorJson(opciones), opciones);
    }

    static PorLinea con(Pacta pacta, Escritor escritor, OpcionesDeLote opciones) {
        return new PorLinea(pacta, escritor, opciones.completo() || opciones.conNumero());
    }

    /** La respuesta o el error de la línea, sin el salto final. Nunca lanza excepciones por lo que traiga la línea. */
    public String responder(long numero, byte[] linea) {
        LineOut salida = new LineOut();
        escribir(numero, new Fila.Linea(linea), salida);
        return salida.toString();
    }

    /**
     * La respuesta o el error de una fila de CSV.
     *
     * @throws EncabezadoInvalidoException si alguna columna no existe
     */
    public String responder(long numero, List<String> columnas, List<String> celdas) {
        if (!columnas.equals(leidas)) {
            encabezado = EncabezadoCsv.de(columnas);
            leidas = columnas;
        }
        LineOut salida = new LineOut();
        escribir(numero, CsvSource.row(encabezado, celdas), salida);
        return salida.toString();
    }

    /** Escribe el desenlace de la fila, sin salto final, y dice cuál fue. */
    Desenlace escribir(long numero, Fila fila, LineOut salida) {
        int antes = salida.length();
        try {
            Desenlace desenlace = desenlace(fila);
            escritor.escribir(numero, desenlace, salida);
            return desenlace;
        } catch (RuntimeException e) {
            salida.cut(antes);
            Desenlace fallida = fallida(e);
            escritor.escribir(numero, fallida, salida);
            return fallida;
        }
    }

    private Desenlace desenlace(Fila fila) {
        if (fila instanceof Fila.Linea linea) {
            return linea(linea.datos());
        }
        if (fila instanceof Fila.Celdas celdas) {
            return celdas.encabezado() instanceof EncabezadoCsv llano ? celdas(llano, celdas.celdas())
                    : registro((EncabezadoDeRegistro) celdas.encabezado(), celdas.celdas());
        }
        return new Desenlace.Rechazada(List.of(ErrorDeLinea.deLaLinea(((Fila.Ilegible) fila).porque())));
    }

    /** Una fila de CSV se lee como la línea JSON que dice lo mismo; sus problemas no tienen columna. */
    private Desenlace celdas(EncabezadoCsv encabezado, List<String> celdas) {
        Desenlace desenlace = linea(encabezado.enJson(celdas).getBytes(StandardCharsets.UTF_8));
        return desenlace instanceof Desenlace.Rechazada r
                ? new Desenlace.Rechazada(r.errores().stream().map(ErrorDeLinea::sinColumna).toList()) : desenlace;
    }

    private Desenlace registro(EncabezadoDeRegistro encabezado, List<String> celdas) {
        Optional<EncabezadoDeRegistro.Candidata> candidata = encabezado.candidata(celdas);
        if (candidata.isEmpty()) {
            return new Desenlace.SinSenales();
        }
        return candidata.get().caso().map(c -> decidir(candidata.get().nombre().map(Titulo::de), candidata.get().senales(), c))
                .orElse(new Desenlace.Rechazada(List.of(ErrorDeLinea.deLaLinea("No se entiende la fecha del registro"))));
    }

    private Desenlace linea(byte[] linea) {
        Optional<Renglon> leido = rapido.read(linea);
        if (leido.isEmpty()) {
            return despacio(linea);
        }
        Renglon renglon = leido.get();
        return renglon.errata().isEmpty() ? decidir(renglon.titulo(), List.of(), renglon.caso()) : conErrata(linea, renglon, renglon.errata().get());
    }

    /** Un registro repite sus erratas: lo que se explicó de una vale para la siguiente igual, en su columna. */
    private Desenlace conErrata(byte[] linea, Renglon renglon, Errata errata) {
        int antes = Utf8Line.characters(linea, renglon.lugar());
        ErrorDeLinea sabido = antes < 0 ? null : explicadas.get(errata);
        if (sabido != null && pacta.catalogo().completar(renglon.caso()).problemas().isEmpty()) {
            return new Desenlace.Rechazada(List.of(sabido.corrido(antes)));
        }
        Desenlace desenlace = despacio(linea);
        boolean esSoloEso = antes >= 0 && errata.palabra().length() <= LETRAS && desenlace instanceof Desenlace.Rechazada r && r.errores().size() == 1
                && r.errores().get(0).clave().equals(errata.clave());
        if (esSoloEso && explicadas.size() < ERRATAS) {
            explicadas.put(errata, ((Desenlace.Rechazada) desenlace).errores().get(0).corrido(-antes));
        }
        return desenlace;
    }

    /** Lo que dice el lector que explica: el caso, si lo acepta, o todos los problemas. */
    private Desenlace despacio(byte[] linea) {
        if (enBlanco(linea)) {
            return new Desenlace.Rechazada(List.of(ErrorDeLinea.deLaLinea("La línea está vacía")));
        }
        Leido leido = LectorDeCasos.leer(linea, "", limites);
        if (!leido.valido()) {
            Stream<Problema> lugares = leido.conProblemas().stream().flatMap(d -> pacta.catalogo().completar(d.caso()).problemas().stream());
            return new Desenlace.Rechazada(Stream.concat(leido.errores().stream().map(PorLinea::error), lugares.map(PorLinea::error)).toList());
        }
        if (leido.documentos().size() != 1) {
            return new Desenlace.Rechazada(List.of(ErrorDeLinea.deLaLinea(
                    "La línea trae " + leido.documentos().size() + " casos; escriba uno por línea")));
        }
        return decidir(leido.documentos().get(0).nombre().map(Titulo::de), List.of(), leido.documentos().get(0).caso());
    }

    private static boolean enBlanco(byte[] linea) {
        for (byte b : linea) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Desenlace decidir(Optional<Titulo> titulo, List<String> senales, Caso caso) {
        try {
            if (!conDictamen) {
                return new Desenlace.Respondida(titulo, senales, pacta.resumir(caso), Optional.empty());
            }
            Dictamen dictamen = pacta.cribar(caso);
            return new Desenlace.Respondida(titulo, senales, Extracto.de(dictamen), Optional.of(dictamen));
        } catch (CasoInvalidoException e) {
            return new Desenlace.Rechazada(e.problemas().stream().map(PorLinea::error).toList());
        } catch (RuntimeException e) {
            return fallida(e);
        }
    }

    private static Desenlace fallida(RuntimeException e) {
        return new Desenlace.Fallida(e.getClass().getSimpleName());
    }

    private static ErrorDeLinea error(ErrorDeArchivo e) {
        return new ErrorDeLinea(e.columna(), e.clave(), e.mensaje(), e.sugerencia());
    }

    private static ErrorDeLinea error(Problema p) {
        boolean varios = p.candidatos().size() > 1;
        return new ErrorDeLinea(1, p.hecho().clave(),
                p.mensaje() + (varios ? ". Candidatos: " + String.join("; ", p.candidatos()) : ""),
                p.candidatos().size() == 1 ? p.candidatos().get(0) : "");
    }
}
