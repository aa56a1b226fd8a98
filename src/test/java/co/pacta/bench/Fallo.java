package co.pacta.bench;

import java.util.Collection;
import java.util.List;

/**
 * La respuesta de la política: un veredicto y las reglas que se cumplieron, por orden alfabético. Todos los motores hallan las
 * reglas y todos combinan con esta misma función.
 */
public record Fallo(String veredicto, List<String> reglas) {

    static Fallo de(Collection<String> halladas) {
        List<String> reglas = halladas.stream().sorted().toList();
        boolean prohibida = false;
        boolean habilitada = false;
        for (String regla : reglas) {
            prohibida |= regla.charAt(0) == 'P';
            habilitada |= regla.charAt(0) == 'H';
        }
        if (prohibida || !habilitada) {
            return new Fallo("NO_PERMITIDA", reglas);
        }
        boolean consulta = reglas.contains("E1");
        boolean concejo = reglas.contains("E2") || reglas.contains("E4");
        String pendiente = reglas.contains("E3") ? "REQUIERE_OTRO_TRAMITE" : "PERMITIDA";
        return new Fallo(consulta && concejo ? "REQUIERE_CONSULTA_Y_AUTORIZACION" : concejo ? "REQUIERE_AUTORIZACION"
                : consulta ? "REQUIERE_CONSULTA" : pendiente, reglas);
    }
}
