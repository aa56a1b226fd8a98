package co.pacta.archivo;

import co.pacta.archivo.ArbolDeHechos.Clave;
import co.pacta.archivo.ArbolDeHechos.Dato;
import co.pacta.archivo.ArbolDeHechos.Grupo;
import co.pacta.caso.Caso;
import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Tramite;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Escribe un caso en YAML como lo escribiría una persona: una clave por línea y comillas solo donde hacen falta. */
final class EscritorYaml {

    private static final Pattern SIN_COMILLAS = Pattern.compile("\\p{L}[\\p{L}\\p{N} ._/-]*(?<! )");
    private static final Pattern RESERVADO = Pattern.compile("(?i)null|true|false|yes|no|si|on|off|y|n");

    private EscritorYaml() {
    }

    static String caso(Caso caso, String sangria) {
        StringBuilder salida = new StringBuilder(sangria).append("fecha: ").append(caso.fecha()).append('\n');
        grupo(salida, sangria, ArbolDeHechos.RAIZ, caso.hechos());
        if (!caso.tramites().isEmpty()) {
            salida.append(sangria).append("tramites:\n");
            EscritorDeCasos.ordenados(caso).forEach(t -> tramite(salida.append(sangria), t));
        }
        if (!caso.lecturas().isEmpty()) {
            salida.append(sangria).append("lecturas:\n");
            caso.lecturas().forEach((l, opcion) ->
                    salida.append(sangria).append("  ").append(l.codigo()).append(": ").append(opcion).append('\n'));
        }
        return salida.toString();
    }

    private static void grupo(StringBuilder salida, String sangria, Grupo grupo, Map<Hecho, Object> hechos) {
        for (Map.Entry<String, Clave> e : grupo.claves().entrySet()) {
            if (e.getValue() instanceof Dato dato && hechos.containsKey(dato.hecho())) {
                salida.append(sangria).append(e.getKey()).append(": ").append(valor(hechos.get(dato.hecho()))).append('\n');
            } else if (e.getValue() instanceof Grupo otro) {
                StringBuilder dentro = new StringBuilder();
                grupo(dentro, sangria + "  ", otro, hechos);
                if (!dentro.isEmpty()) {
                    salida.append(sangria).append(e.getKey()).append(":\n").append(dentro);
                }
            }
        }
    }

    private static String valor(Object valor) {
        if (valor instanceof List<?> lista) {
            return "[" + String.join(", ", EscritorDeCasos.ordenada(lista).stream().map(EscritorYaml::valor).toList()) + "]";
        }
        return valor instanceof String texto ? texto(texto) : Hecho.escrito(valor).toString();
    }

    private static void tramite(StringBuilder salida, Tramite tramite) {
        salida.append("  - { tipo: ").append(tramite.paso().codigo()).append(", fecha: ").append(tramite.fecha());
        tramite.documento().ifPresent(d -> salida.append(", documento: ").append(texto(d)));
        tramite.sentido().map(Codigo::codigo).ifPresent(s -> salida.append(", sentido: ").append(s));
        salida.append(" }\n");
    }

    static String texto(String texto) {
        boolean simple = SIN_COMILLAS.matcher(texto).matches() && !RESERVADO.matcher(texto).matches();
        return simple ? texto : JsonText.quote(new StringBuilder(), texto).toString();
    }
}
