package co.pacta.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lo que lee la política de doce reglas con que se comparan los motores ({@code bench/politica.md}). Es una política de
 * ensayo, no el derecho.
 */
public record Solicitud(Entidad entidad, Acto acto, Regimen regimen, boolean limitrofe, boolean mismoNivel,
                        boolean materiaReservada, boolean aNombreDeLaNacion, boolean organoConPoder, boolean diplomatica,
                        boolean recursosPropios, boolean apropiados, int dias) {

    public enum Entidad { MUNICIPIO, DEPARTAMENTO }

    public enum Acto { CONVENIO, MEMORANDO, COOPERACION, OFICINA, VIAJE }

    public enum Regimen { SIN_OBLIGACIONES, INTERNO, INTERNACIONAL }

    /** Con palabras, números y sí o no, como la leen los motores que no conocen los tipos de Java. */
    public Map<String, Object> enPalabras() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("entidad", entidad.name());
        m.put("acto", acto.name());
        m.put("regimen", regimen.name());
        m.put("limitrofe", limitrofe);
        m.put("mismoNivel", mismoNivel);
        m.put("materiaReservada", materiaReservada);
        m.put("aNombreDeLaNacion", aNombreDeLaNacion);
        m.put("organoConPoder", organoConPoder);
        m.put("diplomatica", diplomatica);
        m.put("recursosPropios", recursosPropios);
        m.put("apropiados", apropiados);
        m.put("dias", dias);
        return m;
    }
}
