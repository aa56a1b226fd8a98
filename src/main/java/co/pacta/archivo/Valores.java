package co.pacta.archivo;

import co.pacta.caso.Codigo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lee cada clase de valor del contrato; lo que no se puede leer queda anotado con lo que se esperaba. */
final class Valores {

    /** El identificador de una norma. */
    static final Pattern NORMA = Pattern.compile("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$");

    private static final int LISTABLES = 25;
    private static final Pattern ENTERO = Pattern.compile("-?\\d{1,9}");
    private static final Pattern PAIS = Pattern.compile("[A-Z]{2}");
    private static final Pattern DIVIPOLA = Pattern.compile("\\d{2}|\\d{5}");
    private static final Map<String, String> SI_NO = Map.ofEntries(Map.entry("true", "si"), Map.entry("yes", "si"),
            Map.entry("y", "si"), Map.entry("s", "si"), Map.entry("verdadero", "si"), Map.entry("1", "si"),
            Map.entry("false", "no"), Map.entry("n", "no"), Map.entry("falso", "no"), Map.entry("0", "no"),
            Map.entry("si", "si"), Map.entry("no", "no"));

    private Valores() {
    }

    /** Un texto; {@code conSaltos} si puede ocupar varias líneas. */
    static Optional<String> texto(Campo campo, boolean conSaltos) {
        return campo.escalar("un texto").flatMap(t -> t.isBlank()
                ? campo.falla("El texto está vacío; si no se sabe, borre la clave", "")
                : Texto.sucio(t, conSaltos)
                ? campo.falla("El texto lleva saltos de línea o caracteres invisibles; bórrelos", "")
                : Optional.of(t.strip()));
    }

    static Optional<Boolean> siNo(Campo campo) {
        return campo.suelto("si o no").flatMap(t -> switch (t) {
            case "si" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> campo.falla(Problemas.cita(t) + " no sirve aquí; se esperaba si o no",
                    SI_NO.getOrDefault(Sugerencia.plana(t), ""));
        });
    }

    /** Lo que nombra una palabra del contrato. */
    static <C extends Codigo> Optional<C> codigo(Campo campo, Map<String, C> palabras) {
        return palabra(campo, palabras.keySet()).map(palabras::get);
    }

    /** Una de las palabras admitidas, escrita exactamente así. */
    static Optional<String> palabra(Campo campo, Collection<String> admitidas) {
        return campo.nodo() instanceof Nodo.Escalar e && admitidas.contains(e.texto()) ? Optional.of(e.texto())
                : otraPalabra(campo, admitidas);
    }

    private static Optional<String> otraPalabra(Campo campo, Collection<String> admitidas) {
        String esperado = admitidas.size() <= LISTABLES ? "una de estas palabras: " + String.join(", ", admitidas)
                : "una de las " + admitidas.size() + " palabras de «" + ultima(campo.clave()) + "», como "
                        + String.join(", ", admitidas.stream().limit(3).toList());
        campo.escalar(esperado).ifPresent(t ->
                campo.falla(Problemas.cita(t) + " no sirve aquí; se esperaba " + esperado, Sugerencia.de(t, admitidas)));
        return Optional.empty();
    }

    private static String ultima(String clave) {
        return clave.substring(clave.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
    }

    static Optional<Integer> entero(Campo campo, int minimo, int maximo) {
        String rango = maximo == Integer.MAX_VALUE ? "desde " + minimo : "de " + minimo + " a " + maximo;
        String esperado = "un número entero " + rango;
        return campo.escalar(esperado).flatMap(t -> ENTERO.matcher(t).matches() ? entre(minimo, maximo, campo, t, esperado)
                : campo.falla(Problemas.cita(t) + " no sirve; se esperaba " + esperado, sinPorcentaje(t)));
    }

    private static Optional<Integer> entre(int minimo, int maximo, Campo campo, String cifras, String esperado) {
        int n = Integer.parseInt(cifras);
        return campo.entreComillas() ? campo.falla("Se esperaba " + esperado + ", sin comillas", cifras)
                : n >= minimo && n <= maximo ? Optional.of(n) : campo.falla(cifras + " no sirve; se esperaba " + esperado, "");
    }

    private static String sinPorcentaje(String escrito) {
        String cifras = escrito.replaceAll("\\s*%$", "");
        return ENTERO.matcher(cifras).matches() ? cifras : "";
    }

    static Optional<String> pais(Campo campo, Predicate<String> esPais) {
        String esperado = "un código de país de dos letras mayúsculas (ISO 3166-1), como EC";
        return campo.escalar(esperado).flatMap(t -> PAIS.matcher(t).matches() && esPais.test(t) ? Optional.of(t)
                : campo.falla(Problemas.cita(t) + " no es un país; se esperaba " + esperado, Paises.sugerencia(t, esPais)));
    }

    /** Un código del DANE; se acepta sin comillas porque se mira lo escrito y no el número. */
    static Optional<String> divipola(Campo campo) {
        String esperado = "un código del DANE de 2 cifras (departamento) o 5 (municipio)";
        return campo.escalar(esperado).flatMap(t -> DIVIPOLA.matcher(t).matches() ? Optional.of(t)
                : campo.falla(Problemas.cita(t) + " no sirve; se esperaba " + esperado, divipolaProbable(t)));
    }

    private static String divipolaProbable(String escrito) {
        String cifras = escrito.replaceAll("[\\s.-]", "");
        String completo = cifras.length() == 1 || cifras.length() == 4 ? "0" + cifras : cifras;
        return DIVIPOLA.matcher(completo).matches() ? "\"" + completo + "\"" : "";
    }

    /** El identificador de una norma: carpeta, barra y archivo. */
    static Optional<String> norma(Campo campo) {
        String esperado = "el identificador de una norma, como ley-191-1995/art-7-par-3-exige-consulta";
        return campo.escalar(esperado).flatMap(t -> NORMA.matcher(t).matches() ? Optional.of(t)
                : campo.falla(Problemas.cita(t) + " no sirve; se esperaba " + esperado, ""));
    }

    /** Una lista sin repeticiones, leída elemento por elemento. */
    static <T> Optional<List<T>> lista(Campo campo, String esperado, Function<Campo, Optional<T>> lector) {
        return campo.elementos(esperado).flatMap(elementos -> {
            List<T> valores = new ArrayList<>();
            Set<T> vistos = new HashSet<>();
            int antes = campo.problemas().total();
            for (Campo elemento : elementos) {
                lector.apply(elemento).ifPresent(valor -> {
                    if (!vistos.add(valor)) {
                        elemento.falla("Está repetido en la lista", "");
                    }
                    valores.add(valor);
                });
            }
            return campo.problemas().total() == antes ? Optional.of(valores) : Optional.empty();
        });
    }
}
