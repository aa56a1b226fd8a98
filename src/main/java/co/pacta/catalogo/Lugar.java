package co.pacta.catalogo;

import co.pacta.caso.TipoEntidad;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Un lugar de la división político-administrativa de Colombia (DANE, DIVIPOLA).
 *
 * @param codigo             código DANE, de dos o de cinco cifras
 * @param nombre             nombre oficial
 * @param codigoDepartamento código de su departamento
 * @param departamento       nombre de su departamento
 * @param clase              qué es
 * @param distrito           desde cuándo es distrito, si lo es
 * @param alias              otros nombres con que se le conoce
 * @param frontera           con quién limita y si es Zona de Frontera
 */
public record Lugar(String codigo, String nombre, String codigoDepartamento, String departamento, Clase clase,
        Optional<Distrito> distrito, List<String> alias, Frontera frontera) implements Rotulado {

    /** Qué es el lugar, sin mirar la fecha. {@code ISLA}: San Andrés, donde actúa el departamento (Ley 47 de 1993, art. 8). */
    public enum Clase { DEPARTAMENTO, MUNICIPIO, AREA_NO_MUNICIPALIZADA, ISLA }

    /** Qué tipo de entidad actúa en el lugar ese día: un distrito era municipio antes de serlo. */
    public TipoEntidad tipo(LocalDate fecha) {
        if (distrito.isPresent()) {
            return fecha.isBefore(distrito.get().desde()) ? TipoEntidad.MUNICIPIO : tipoDeDistrito();
        }
        return switch (clase) {
            case DEPARTAMENTO, ISLA -> TipoEntidad.DEPARTAMENTO;
            case MUNICIPIO -> TipoEntidad.MUNICIPIO;
            case AREA_NO_MUNICIPALIZADA -> TipoEntidad.AREA_NO_MUNICIPALIZADA;
        };
    }

    private TipoEntidad tipoDeDistrito() {
        return codigoDepartamento.equals("11") ? TipoEntidad.DISTRITO_CAPITAL : TipoEntidad.DISTRITO;
    }

    /** Si es uno de los treinta y dos departamentos, o Bogotá como primer nivel. */
    public boolean esDepartamento() {
        return clase == Clase.DEPARTAMENTO;
    }

    /** Si estaba declarado Zona de Frontera ese día. Un departamento nunca lo está. */
    public boolean zonaDeFrontera(LocalDate fecha) {
        return frontera.zona().isPresent() && frontera.zona().get().rige(fecha);
    }

    /** Si ese texto es su nombre o uno de sus alias; no importan acentos ni mayúsculas. */
    public boolean seLlama(String texto) {
        String clave = SearchKey.compact(texto);
        boolean si = SearchKey.compact(nombre).equals(clave);
        for (String otro : alias) {
            si |= SearchKey.compact(otro).equals(clave);
        }
        return si;
    }

    @Override
    public String rotulo() {
        if (nombre.equals(departamento)) {
            return (codigoDepartamento.equals("11") ? "" : esDepartamento() ? "departamento " : "municipio ")
                    + nombre + " (" + codigo + ")";
        }
        return nombre + ", " + departamento + " (" + codigo + ")";
    }
}
