package co.pacta.caso;

/** Categoría del municipio o distrito para el crédito (los departamentos cuentan como {@link #ESPECIAL_1_2}). */
public enum Categoria implements Codigo {
    ESPECIAL_1_2,
    DE_3_A_6;

    @Override
    public String codigo() {
        return this == DE_3_A_6 ? "3_a_6" : "especial_1_2";
    }
}
