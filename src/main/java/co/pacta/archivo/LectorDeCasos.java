package co.pacta.archivo;

import co.pacta.caso.Caso;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lee archivos de casos, escenarios y casos de una norma, en YAML 1.2 o JSON, y cuenta todos los problemas de una vez. No
 * lanza excepciones por lo que traiga el archivo.
 */
public final class LectorDeCasos {

    private static final List<String> SOBRE =
            List.of("nombre", "porque", "caso", "espera", "fuente", "confianza", "supuestos", "notas");
    private static final List<String> SOBRE_DE_NORMA = List.of("nombre", "caso", "aplica", "junto_a", "porque", "notas");

    private final Limites limites;
    private final Problemas problemas;
    private final Optional<LocalDate> dia;

    private LectorDeCasos(Limites limites, Problemas problemas, Optional<LocalDate> dia) {
        this.limites = limites;
        this.problemas = problemas;
        this.dia = dia;
    }

    /**
     * Lee un caso, un escenario o una lista de ellos.
     *
     * @param contenido los bytes del archivo (UTF-8, con o sin BOM)
     * @param archivo   nombre con que se citan los problemas
     * @param limites   tamaño, profundidad y países
     */
    public static Leido leer(byte[] contenido, String archivo, Limites limites) {
        return leer(contenido, archivo, limites, Optional.empty());
    }

    /**
     * Lo mismo, con el día del acto para los casos que no lo traen.
     *
     * @param dia el día que se pone al caso sin {@code fecha}; vacío si esa falta es un problema
     */
    public static Leido leer(byte[] contenido, String archivo, Limites limites, Optional<LocalDate> dia) {
        Problemas problemas = new Problemas(archivo);
        LectorDeCasos lector = new LectorDeCasos(limites, problemas, dia);
        List<Documento> conProblemas = new ArrayList<>();
        List<Documento> documentos = lector.cadaUno(contenido, lector::documento, conProblemas);
        return new Leido(documentos, conProblemas, problemas.lista());
    }

    /** Lee el {@code .casos.yaml} que va junto a una norma. */
    public static LeidosDeNorma leerCasosDeNorma(byte[] contenido, String archivo, Limites limites) {
        Problemas problemas = new Problemas(archivo);
        LectorDeCasos lector = new LectorDeCasos(limites, problemas, Optional.empty());
        List<CasoDeNorma> casos = lector.cadaUno(contenido, lector::casoDeNorma, new ArrayList<>());
        return new LeidosDeNorma(casos, problemas.lista());
    }

    private <T> List<T> cadaUno(byte[] contenido, Function<Campo, Optional<T>> lector, List<T> conProblemas) {
        Optional<Nodo> raiz = FileTree.read(contenido, limites, problemas);
        List<Nodo> nodos = raiz.map(n -> n instanceof Nodo.Lista lista ? lista.elementos() : List.of(n)).orElse(List.of());
        if (raiz.isPresent() && nodos.isEmpty()) {
            problemas.agregar(raiz.get(), "", "La lista no tiene ningún caso", "");
        }
        List<T> leidos = new ArrayList<>();
        for (Nodo nodo : nodos) {
            int antes = problemas.total();
            Optional<T> leido = lector.apply(new Campo("", nodo, problemas));
            leido.ifPresent((problemas.total() == antes ? leidos : conProblemas)::add);
        }
        return leidos;
    }

    private Optional<Documento> documento(Campo campo) {
        if (suelto(campo.nodo())) {
            return LectorDelCaso.leer(campo, limites.esPais(), dia, LectorDeCasos::afuera)
                    .map(c -> new Documento(Optional.empty(), Optional.empty(), c, Optional.empty(), campo.nodo().linea()));
        }
        return campo.grupo(SOBRE, LectorDeCasos::adentro).flatMap(campos -> {
            Optional<String> nombre = texto(campos, "nombre");
            Optional<String> porque = texto(campos, "porque");
            Optional<Caso> caso = caso(campo, campos);
            Optional<Espera> espera = Optional.ofNullable(campos.get("espera")).flatMap(LectorDeEspera::leer);
            List.of("fuente", "confianza", "supuestos", "notas").forEach(c -> sinVacio(campos, c));
            return caso.map(c -> new Documento(nombre, porque, c, espera, campo.nodo().linea()));
        });
    }

    private Optional<CasoDeNorma> casoDeNorma(Campo campo) {
        return campo.grupo(SOBRE_DE_NORMA, LectorDeCasos::adentro).flatMap(campos -> {
            Optional<String> nombre = presente(campo, campos, "nombre").flatMap(c -> Valores.texto(c, true));
            Optional<Caso> caso = caso(campo, campos);
            Optional<Boolean> aplica = presente(campo, campos, "aplica").flatMap(Valores::siNo);
            List<String> juntoA = Optional.ofNullable(campos.get("junto_a"))
                    .flatMap(c -> Valores.lista(c, "normas", Valores::norma)).orElse(List.of());
            List.of("porque", "notas").forEach(c -> sinVacio(campos, c));
            return nombre.flatMap(n -> caso.flatMap(c -> aplica.map(a ->
                    new CasoDeNorma(n, c, a, juntoA, campo.nodo().linea()))));
        });
    }

    /** Si el documento es el caso mismo, sin nada que lo envuelva. */
    private static boolean suelto(Nodo nodo) {
        List<String> claves = nodo instanceof Nodo.Mapa m ? m.entradas().stream().map(e -> e.clave().texto()).toList() : List.of();
        return !claves.contains("caso") && claves.stream().anyMatch(ArbolDeHechos.PRIMERAS::contains);
    }

    private Optional<Caso> caso(Campo entero, Map<String, Campo> campos) {
        return presente(entero, campos, "caso").flatMap(c -> LectorDelCaso.leer(c, limites.esPais(), dia, clave -> Optional.empty()));
    }

    private static Optional<Campo> presente(Campo entero, Map<String, Campo> campos, String nombre) {
        return campos.containsKey(nombre) ? Optional.of(campos.get(nombre)) : entero.falla("Falta «" + nombre + "»", "");
    }

    private static Optional<String> texto(Map<String, Campo> campos, String nombre) {
        return Optional.ofNullable(campos.get(nombre)).flatMap(c -> Valores.texto(c, true));
    }

    private static void sinVacio(Map<String, Campo> campos, String nombre) {
        Campo campo = campos.get(nombre);
        if (campo != null && campo.nulo()) {
            campo.falla("Falta el valor; borre la clave si no la usa", "");
        }
    }

    /** Una clave de los hechos puesta al lado de {@code caso}. */
    private static Optional<Campo.Pista> adentro(String clave) {
        return ArbolDeHechos.PRIMERAS.contains(clave)
                ? Optional.of(new Campo.Pista("Esta clave es un hecho: va dentro de «caso»", "caso." + clave)) : Optional.empty();
    }

    /** Una clave del sobre puesta al lado de los hechos. */
    private static Optional<Campo.Pista> afuera(String clave) {
        return SOBRE.contains(clave) ? Optional.of(new Campo.Pista(
                "Esta clave no es un hecho: ponga los hechos dentro de «caso» y esta clave al lado", "")) : Optional.empty();
    }
}
