package co.pacta.archivo;

import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lee la lista {@code tramites}: los pasos ya cumplidos, cada uno con su día. */
final class LectorDeTramites {

    private static final List<String> CLAVES = List.of("tipo", "fecha", "documento", "sentido");

    private static final Map<String, Paso> PASOS = Codigos.porPalabra(List.of(Paso.values()));
    private static final Map<String, Sentido> SENTIDOS = Codigos.porPalabra(List.of(Sentido.values()));

    /** El orden en que se guardan, para que el mismo caso sea siempre el mismo texto. */
    static final Comparator<Tramite> ORDEN = LectorDeTramites::comparar;

    private LectorDeTramites() {
    }

    private static int comparar(Tramite uno, Tramite otro) {
        int orden = uno.paso().compareTo(otro.paso());
        orden = orden != 0 ? orden : uno.fecha().compareTo(otro.fecha());
        orden = orden != 0 ? orden : Integer.compare(sentido(uno), sentido(otro));
        return orden != 0 ? orden : uno.documento().orElse("").compareTo(otro.documento().orElse(""));
    }

    private static int sentido(Tramite tramite) {
        return tramite.sentido().map(Enum::ordinal).orElse(-1);
    }

    static List<Tramite> leer(Campo campo) {
        List<Tramite> tramites = new ArrayList<>();
        campo.elementos("trámites").ifPresent(l -> l.forEach(c -> tramite(c).ifPresent(tramites::add)));
        tramites.sort(ORDEN);
        return tramites;
    }

    private static Optional<Tramite> tramite(Campo campo) {
        return campo.grupo(CLAVES, c -> Optional.empty()).flatMap(campos -> {
            Optional<Paso> paso = obligatorio(campo, campos, "tipo").flatMap(c -> Valores.codigo(c, PASOS));
            Optional<LocalDate> fecha = obligatorio(campo, campos, "fecha").flatMap(Fechas::fecha);
            Optional<String> documento = opcional(campos, "documento").flatMap(c -> Valores.texto(c, false));
            Optional<Sentido> sentido = opcional(campos, "sentido").flatMap(c -> Valores.codigo(c, SENTIDOS));
            return paso.flatMap(p -> fecha.map(f -> new Tramite(p, f, documento, sentido)));
        });
    }

    private static Optional<Campo> obligatorio(Campo tramite, Map<String, Campo> campos, String nombre) {
        Campo campo = campos.get(nombre);
        return campo == null ? tramite.falla("A este trámite le falta «" + nombre + "»", "") : Optional.of(campo);
    }

    private static Optional<Campo> opcional(Map<String, Campo> campos, String nombre) {
        return Optional.ofNullable(campos.get(nombre)).filter(c -> !c.desconocido());
    }
}
