package co.pacta.archivo;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** La palabra válida más parecida a la que se escribió. */
public final class Sugerencia {

    private static final Pattern MARCAS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARADORES = Pattern.compile("[\\s-]+");
    private static final int LARGO_MAXIMO = 80;
    private static final int LARGO_DE_PARTE = 5;

    private Sugerencia() {
    }

    /** La más parecida, o vacía si ninguna se parece lo bastante. */
    public static String de(String escrito, Collection<String> validas) {
        if (escrito.length() > LARGO_MAXIMO) {
            return "";
        }
        String buscada = plana(escrito);
        String mejor = "";
        int distancia = Integer.MAX_VALUE;
        for (String valida : validas) {
            String otra = plana(valida);
            int tope = (Math.max(buscada.length(), otra.length()) + 1) / 3;
            int d = Math.abs(buscada.length() - otra.length()) > tope ? Integer.MAX_VALUE : distancia(buscada, otra);
            if (d <= tope && d < distancia) {
                mejor = valida;
                distancia = d;
            }
        }
        return mejor.isEmpty() ? parte(buscada, validas) : mejor;
    }

    /** La única palabra válida que contiene a la escrita o está dentro de ella. */
    private static String parte(String buscada, Collection<String> validas) {
        List<String> candidatas = validas.stream().filter(v -> contiene(plana(v), buscada)).toList();
        return candidatas.size() == 1 ? candidatas.get(0) : "";
    }

    private static boolean contiene(String valida, String buscada) {
        return buscada.length() >= LARGO_DE_PARTE && valida.contains(buscada)
                || valida.length() >= LARGO_DE_PARTE && buscada.contains(valida);
    }

    /** Sin tildes ni mayúsculas y con guion bajo en vez de espacios. */
    static String plana(String texto) {
        return esPlana(texto) ? texto : sinAdornos(texto);
    }

    /** Los códigos del contrato ya lo son, y quitarles lo que no tienen cuesta. */
    private static boolean esPlana(String texto) {
        for (int i = 0; i < texto.length(); i++) {
            char c = texto.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static String sinAdornos(String texto) {
        String sinMarcas = MARCAS.matcher(Normalizer.normalize(texto.strip(), Normalizer.Form.NFD)).replaceAll("");
        return SEPARADORES.matcher(sinMarcas.toLowerCase(Locale.ROOT)).replaceAll("_");
    }

    /** Letras que hay que cambiar, poner, quitar o trocar con la vecina. */
    static int distancia(String a, String b) {
        int[] anterior = new int[b.length() + 1];
        int[] actual = new int[b.length() + 1];
        int[] trasanterior = new int[b.length() + 1];
        Arrays.setAll(anterior, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            actual[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cambio = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                actual[j] = Math.min(Math.min(actual[j - 1], anterior[j]) + 1, anterior[j - 1] + cambio);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    actual[j] = Math.min(actual[j], trasanterior[j - 2] + 1);
                }
            }
            int[] libre = trasanterior;
            trasanterior = anterior;
            anterior = actual;
            actual = libre;
        }
        return anterior[b.length()];
    }
}
