package co.pacta.web;

import co.pacta.Pacta;
import co.pacta.archivo.JsonText;
import co.pacta.catalogo.Hallado;
import co.pacta.norma.Norma;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Las normas y el catálogo, para un programa. */
final class ApiDeDatos {

    private static final int MUCHOS = 50;

    private final Pacta pacta;

    ApiDeDatos(Pacta pacta) {
        this.pacta = pacta;
    }

    /** Todas las normas; con {@code fecha}, las que rigen ese día. */
    Respuesta normas(Peticion p) {
        Optional<LocalDate> dia = dia(p);
        return Respuesta.json(JsonText.compact(Map.of("normas", pacta.corpus().normas().stream()
                .filter(n -> dia.isEmpty() || n.vigencia().cubre(dia.get())).map(n -> (Object) corta(n)).toList())));
    }

    /** Una norma entera; con {@code fecha}, dice si regía ese día. */
    Respuesta norma(Peticion p, String id) {
        Norma n = pacta.corpus().norma(id).orElseThrow(() -> new ProblemException(Problema.NO_EXISTE));
        Map<String, Object> arbol = corta(n);
        dia(p).ifPresent(d -> arbol.put("rige", n.vigencia().cubre(d)));
        arbol.put("nombre", n.norma());
        arbol.put("rango", n.rango().name());
        arbol.put("estado", n.estado());
        arbol.put("confianza", n.confianza().codigo());
        arbol.put("base", n.base());
        n.canal().ifPresent(c -> arbol.put("canal", c.name()));
        arbol.put("pasos", n.pasos().stream().map(x -> (Object) x.name()).toList());
        n.momento().ifPresent(m -> arbol.put("momento", m.name()));
        n.plazo().ifPresent(x -> arbol.put("plazo", x));
        arbol.put("sintesis", n.sintesis());
        arbol.put("consecuencia", n.consecuencia());
        arbol.put("condicion", n.condicion().partes());
        arbol.put("desplaza", n.desplaza().stream().map(d -> (Object) d.norma()).toList());
        n.notas().ifPresent(x -> arbol.put("notas", x));
        return Respuesta.json(JsonText.compact(arbol));
    }

    private static Map<String, Object> corta(Norma n) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("id", n.id());
        arbol.put("cita", n.cita());
        arbol.put("efecto", n.efecto().name());
        arbol.put("desde", n.vigencia().desde().toString());
        n.vigencia().hasta().ifPresent(h -> arbol.put("hasta", h.toString()));
        arbol.put("fuente", n.fuente());
        return arbol;
    }

    private static Optional<LocalDate> dia(Peticion p) {
        String escrito = p.parametro("fecha");
        try {
            return escrito.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(escrito));
        } catch (DateTimeException e) {
            throw new ProblemException(Problema.ENTRADA_INVALIDA, List.of(new ProblemException.Falta("", "fecha",
                    "El parámetro fecha debe ser un día como 2026-03-01", "")));
        }
    }

    /** Lo que el catálogo encuentra con {@code q}. */
    Respuesta entidades(Peticion p) {
        String texto = p.parametro("q").strip();
        if (texto.length() < 2 || texto.length() > 200) {
            throw new ProblemException(Problema.ENTRADA_INVALIDA, List.of(new ProblemException.Falta("", "q",
                    "El parámetro q debe tener entre 2 y 200 letras", "")));
        }
        List<Hallado> hallados = pacta.catalogo().buscar(texto);
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("entidades", hallados.stream().limit(MUCHOS).map(ApiDeDatos::hallado).toList());
        arbol.put("parecidos", hallados.isEmpty() ? pacta.catalogo().cercanos(texto) : List.of());
        return Respuesta.json(JsonText.compact(arbol));
    }

    private static Object hallado(Hallado h) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("clase", h.clase());
        arbol.put("id", h.id());
        arbol.put("nombre", h.nombre());
        arbol.put("detalle", h.detalle());
        return arbol;
    }
}
