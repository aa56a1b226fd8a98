package co.pacta.web;

import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.JsonText;
import co.pacta.archivo.Leido;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * De la dirección al caso. Se escribe como el JSON del contrato y se lee con el mismo lector que los archivos, para que una
 * respuesta valga igual venga por donde venga.
 */
final class LecturaDeLaDireccion {

    private final Predicate<String> esPais;

    LecturaDeLaDireccion(Predicate<String> esPais) {
        this.esPais = esPais;
    }

    /**
     * El caso.
     *
     * @param hoy el día que vale si no se contestó la fecha
     * @throws ProblemException con todo lo que no se entiende
     */
    Caso caso(Contestaciones c, LocalDate hoy) {
        byte[] json = JsonText.compact(arbol(c, hoy)).getBytes(StandardCharsets.UTF_8);
        Leido leido = LectorDeCasos.leer(json, "dirección", Limites.deCaso(esPais));
        if (!leido.valido()) {
            throw new ProblemException(Problema.DIRECCION_INVALIDA,
                    leido.errores().stream().map(LecturaDeLaDireccion::falta).toList());
        }
        return leido.documentos().get(0).caso();
    }

    private static ProblemException.Falta falta(ErrorDeArchivo e) {
        String clave = e.clave().startsWith("caso.") ? e.clave().substring("caso.".length()) : e.clave();
        return new ProblemException.Falta("", clave.replaceAll("\\[\\d+]$", ""), e.mensaje(), e.sugerencia());
    }

    private static Map<String, Object> arbol(Contestaciones c, LocalDate hoy) {
        Map<String, Object> caso = new LinkedHashMap<>();
        caso.put(Contestaciones.FECHA, c.tiene(Contestaciones.FECHA) ? c.valor(Contestaciones.FECHA) : hoy.toString());
        for (Hecho h : Hecho.values()) {
            if (c.sabe(h) && h != Hecho.SENTIDO_DE_LA_CONSULTA) {
                poner(caso, h.clave(), valor(h, c.valores(h.clave())));
            }
        }
        List<Object> tramites = tramites(c);
        if (!tramites.isEmpty()) {
            caso.put("tramites", tramites);
        }
        Map<String, Object> lecturas = new LinkedHashMap<>();
        for (Lectura l : Lectura.values()) {
            if (c.tiene(Contestaciones.LECTURAS + l.codigo())) {
                lecturas.put(l.codigo(), c.valor(Contestaciones.LECTURAS + l.codigo()));
            }
        }
        if (!lecturas.isEmpty()) {
            caso.put("lecturas", lecturas);
        }
        return Map.of("caso", caso);
    }

    private static Object valor(Hecho hecho, List<String> valores) {
        String primero = valores.get(0);
        return switch (hecho.forma()) {
            case ENTERO -> primero.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(primero) : primero;
            case LISTA, LISTA_DE_PAISES -> valores.equals(List.of(Contestaciones.NINGUNO)) ? List.of() : valores;
            default -> primero;
        };
    }

    @SuppressWarnings("unchecked")
    private static void poner(Map<String, Object> raiz, String clave, Object valor) {
        Map<String, Object> grupo = raiz;
        String[] partes = clave.split("\\.");
        for (int i = 0; i < partes.length - 1; i++) {
            grupo = (Map<String, Object>) grupo.computeIfAbsent(partes[i], k -> new LinkedHashMap<String, Object>());
        }
        grupo.put(partes[partes.length - 1], valor);
    }

    private static List<Object> tramites(Contestaciones c) {
        List<Object> tramites = new ArrayList<>();
        for (Paso paso : Paso.values()) {
            String clave = Contestaciones.TRAMITES + paso.codigo();
            for (String dia : c.valores(clave)) {
                Map<String, Object> tramite = new LinkedHashMap<>();
                tramite.put("tipo", paso.codigo());
                tramite.put("fecha", dia);
                for (String campo : List.of("documento", "sentido")) {
                    String valor = c.valor(clave + "." + campo);
                    if (!valor.isEmpty() && !valor.equals(Contestaciones.DESCONOCIDO)) {
                        tramite.put(campo, valor);
                    }
                }
                tramites.add(tramite);
            }
        }
        return tramites;
    }
}
