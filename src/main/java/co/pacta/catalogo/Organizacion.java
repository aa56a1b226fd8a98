package co.pacta.catalogo;

import co.pacta.caso.TipoContraparte;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Una organización que suele ser contraparte: organismo, agencia, banco, red, fundación. Sus datos son de conocimiento
 * general (véase {@code PROCEDENCIA.md}); por eso solo sirven para advertir.
 *
 * @param sigla          con la que se la conoce; es su clave
 * @param nombre         nombre en español
 * @param nombreOriginal nombre en inglés o en su lengua
 * @param naturaleza     qué es, con la palabra del catálogo
 * @param sede           país de la sede, si la tiene
 * @param observacion    salvedades
 */
public record Organizacion(String sigla, String nombre, String nombreOriginal, String naturaleza, Optional<String> sede,
        String observacion) implements Rotulado {

    static List<Organizacion> leer() {
        Table t = Table.read("organismos.csv");
        int sigla = t.column("sigla");
        int nombre = t.column("nombre_es");
        int original = t.column("nombre_en");
        int naturaleza = t.column("naturaleza");
        int sede = t.column("sede_pais_iso2");
        int observacion = t.column("observacion");
        List<Organizacion> lista = new ArrayList<>();
        for (String[] f : t.rows()) {
            lista.add(new Organizacion(f[sigla], f[nombre], f[original], f[naturaleza],
                    f[sede].isEmpty() ? Optional.empty() : Optional.of(f[sede]), f[observacion]));
        }
        return List.copyOf(lista);
    }

    /** Los tipos de contraparte que convienen a su naturaleza; el primero es el corriente. */
    public List<TipoContraparte> tipos() {
        return switch (naturaleza) {
            case "organismo_onu", "organismo_intergubernamental", "union_supranacional", "mecanismo_regional" ->
                List.of(TipoContraparte.ORGANISMO_INTERNACIONAL);
            case "programa_organismo" -> List.of(TipoContraparte.ORGANISMO_INTERNACIONAL, TipoContraparte.RED_DE_GOBIERNOS);
            case "agencia_cooperacion_estatal" -> List.of(TipoContraparte.AGENCIA_DE_COOPERACION);
            case "banco_desarrollo_estatal" ->
                List.of(TipoContraparte.AGENCIA_DE_COOPERACION, TipoContraparte.BANCA_COMERCIAL);
            case "banco_multilateral" -> List.of(TipoContraparte.BANCA_MULTILATERAL);
            case "fondo_multilateral" ->
                List.of(TipoContraparte.BANCA_MULTILATERAL, TipoContraparte.ORGANISMO_INTERNACIONAL);
            case "red_gobiernos_locales" -> List.of(TipoContraparte.RED_DE_GOBIERNOS);
            case "red_multiactor" -> List.of(TipoContraparte.RED_DE_GOBIERNOS, TipoContraparte.ONG);
            case "ong_internacional", "fundacion_privada" -> List.of(TipoContraparte.ONG);
            case "organizacion_sui_generis" -> List.of(TipoContraparte.ONG, TipoContraparte.ORGANISMO_INTERNACIONAL);
            default -> throw new IllegalStateException("organismos.csv: naturaleza desconocida " + naturaleza);
        };
    }

    @Override
    public String rotulo() {
        return sigla.equals(nombre) ? nombre : nombre + " (" + sigla + ")";
    }
}
