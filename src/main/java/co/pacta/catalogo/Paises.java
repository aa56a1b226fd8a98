package co.pacta.catalogo;

import java.util.List;
import java.util.Optional;

/** Los países, por código. */
final class Paises {

    private final Table tabla = Table.read("paises.csv");
    private final int iso3 = tabla.column("iso3");
    private final int nombre = tabla.column("nombre_es");
    private final int ingles = tabla.column("nombre_en");
    private final int terrestre = tabla.column("limite_terrestre_co");
    private final int maritimo = tabla.column("limite_maritimo_co");
    private final PorCodigo<Pais> porCodigo = new PorCodigo<>(tabla) {
        @Override
        Pais registro(String[] f) {
            return new Pais(f[0], f[iso3], f[nombre], f[ingles], f[terrestre].equals("si"), f[maritimo].equals("si"));
        }
    };

    Optional<Pais> pais(String iso2) {
        return iso2.length() == 2 ? porCodigo.de(iso2) : Optional.empty();
    }

    List<Pais> todos() {
        return porCodigo.todos();
    }
}
