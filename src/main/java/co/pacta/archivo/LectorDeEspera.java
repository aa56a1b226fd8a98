package co.pacta.archivo;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lee lo que un escenario espera (contrato, sección 5). */
final class LectorDeEspera {

    static final List<String> CLAVES = List.of("veredicto", "pendientes", "fundamentos", "fundamentos_exactos", "despues",
            "recomendados", "faltantes", "posibles", "canal");

    private static final List<String> PASOS = Stream.of(Paso.values()).map(Paso::name).toList();
    private static final List<String> HECHOS = Stream.of(Hecho.values()).map(Hecho::clave).toList();

    private final Map<String, Campo> campos;

    private LectorDeEspera(Map<String, Campo> campos) {
        this.campos = campos;
    }

    static Optional<Espera> leer(Campo campo) {
        return campo.grupo(CLAVES, c -> Optional.empty()).flatMap(campos -> new LectorDeEspera(campos).espera(campo));
    }

    private Optional<Espera> espera(Campo entera) {
        Optional<String> veredicto = campos.containsKey("veredicto") ? palabra("veredicto", Codigos.VEREDICTOS)
                : entera.falla("Falta «veredicto»: todo escenario dice qué espera", "");
        Optional<List<Paso>> pendientes = pasos("pendientes");
        Optional<List<String>> fundamentos = lista("fundamentos", "normas", Valores::norma);
        boolean exactos = campo("fundamentos_exactos").flatMap(LectorDeEspera::exactos).orElse(false);
        Optional<List<Paso>> despues = pasos("despues");
        Optional<List<Paso>> recomendados = pasos("recomendados");
        Optional<List<Hecho>> faltantes = lista("faltantes", "hechos",
                c -> Valores.palabra(c, HECHOS).flatMap(Hecho::deClave));
        Optional<List<String>> posibles = lista("posibles", "veredictos", c -> Valores.palabra(c, Codigos.VEREDICTOS));
        Optional<String> canal = palabra("canal", Codigos.CANALES);
        return veredicto.map(v ->
                new Espera(v, pendientes, fundamentos, exactos, despues, recomendados, faltantes, posibles, canal));
    }

    private Optional<Campo> campo(String nombre) {
        return Optional.ofNullable(campos.get(nombre));
    }

    private Optional<String> palabra(String nombre, List<String> admitidas) {
        return campo(nombre).flatMap(c -> Valores.palabra(c, admitidas));
    }

    private Optional<List<Paso>> pasos(String nombre) {
        return lista(nombre, "pasos", c -> Valores.palabra(c, PASOS).map(Paso::valueOf));
    }

    private <T> Optional<List<T>> lista(String nombre, String esperado, Function<Campo, Optional<T>> lector) {
        return campo(nombre).flatMap(c -> Valores.lista(c, esperado, lector));
    }

    /** El contrato escribe aquí {@code true}; se acepta también {@code si}. */
    private static Optional<Boolean> exactos(Campo campo) {
        if (campo.nodo() instanceof Nodo.Escalar e && e.logico()) {
            return Optional.of(e.texto().equalsIgnoreCase("true"));
        }
        return Valores.siNo(campo);
    }
}
