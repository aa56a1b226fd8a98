package co.pacta.catalogo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Un país de ISO 3166-1.
 *
 * @param iso2            código alfa-2
 * @param iso3            código alfa-3
 * @param nombre          nombre en español
 * @param nombreIngles    nombre en inglés
 * @param limiteTerrestre si limita por tierra con Colombia
 * @param limiteMaritimo  si limita por mar con Colombia
 */
public record Pais(String iso2, String iso3, String nombre, String nombreIngles, boolean limiteTerrestre,
        boolean limiteMaritimo) implements Rotulado {

    static Map<String, Pais> leer() {
        Table t = Table.read("paises.csv");
        int iso2 = t.column("iso2");
        int iso3 = t.column("iso3");
        int nombre = t.column("nombre_es");
        int ingles = t.column("nombre_en");
        int terrestre = t.column("limite_terrestre_co");
        int maritimo = t.column("limite_maritimo_co");
        Map<String, Pais> paises = new LinkedHashMap<>();
        for (String[] f : t.rows()) {
            paises.put(f[iso2], new Pais(f[iso2], f[iso3], f[nombre], f[ingles], f[terrestre].equals("si"),
                    f[maritimo].equals("si")));
        }
        return paises;
    }

    @Override
    public String rotulo() {
        return nombre + " (" + iso2 + ")";
    }
}
