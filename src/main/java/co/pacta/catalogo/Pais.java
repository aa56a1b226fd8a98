package co.pacta.catalogo;

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

    @Override
    public String rotulo() {
        return nombre + " (" + iso2 + ")";
    }
}
