package co.pacta.dictamen;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoEntidad;
import co.pacta.norma.Norma;

/** El nombre de cada autoridad para la entidad del caso ({@code decision.md}, sección 10). */
public final class Autoridades {

    private Autoridades() {
    }

    /** Ante quién se cumple el paso número {@code orden} de la norma, con los nombres por llenar. */
    static String plantilla(Norma norma, int orden) {
        return norma.autoridades().isEmpty() ? "" : norma.autoridades().get(Math.min(orden, norma.autoridades().size() - 1));
    }

    /** La autoridad que nombra una plantilla, en el caso. */
    static String nombre(String plantilla, Caso caso) {
        return plantilla.indexOf('{') < 0 ? plantilla : llenar(plantilla, caso);
    }

    private static String llenar(String plantilla, Caso caso) {
        if (plantilla.equals("Concejo de {entidad}")) {
            return concejo(caso);
        }
        return plantilla.replace("{entidad}", entidad(caso)).replace("de {departamento}", deDepartamento(caso))
                .replace("{departamento}", departamento(caso));
    }

    private static String concejo(Caso caso) {
        String nombre = caso.texto(Hecho.ENTIDAD_NOMBRE);
        if (caso.consta(Hecho.ENTIDAD_TIPO, TipoEntidad.DISTRITO_CAPITAL)) {
            return "Concejo de Bogotá, D.C.";
        }
        boolean distrito = caso.consta(Hecho.ENTIDAD_TIPO, TipoEntidad.DISTRITO);
        return "Concejo " + (distrito ? "Distrital" : "Municipal") + (nombre.isEmpty() ? "" : " de " + nombre);
    }

    /** El nombre de la entidad, o «la entidad». */
    public static String entidad(Caso caso) {
        String nombre = caso.texto(Hecho.ENTIDAD_NOMBRE);
        return nombre.isEmpty() ? "la entidad" : nombre;
    }

    private static String departamento(Caso caso) {
        String nombre = caso.consta(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO)
                && !caso.texto(Hecho.ENTIDAD_NOMBRE).isEmpty()
                ? caso.texto(Hecho.ENTIDAD_NOMBRE) : caso.texto(Hecho.ENTIDAD_DEPARTAMENTO);
        return nombre.isEmpty() ? "el departamento" : nombre;
    }

    private static String deDepartamento(Caso caso) {
        String nombre = departamento(caso);
        return nombre.equals("el departamento") ? "del departamento" : "de " + nombre;
    }
}
