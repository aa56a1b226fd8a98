package co.pacta.caso;

/** Los códigos de la división político-administrativa (DIVIPOLA): dos cifras de departamento, o cinco de municipio. */
public final class CodigoDane {

    private static final int DE_MUNICIPIO = 5;
    private static final int DE_DEPARTAMENTO = 2;
    private static final int MUNICIPIOS = 100_000;
    private static final int DEPARTAMENTOS = 100;
    private static final int DIEZ = 10;
    /** Cuántos puestos hay. */
    public static final int PUESTOS = MUNICIPIOS + DEPARTAMENTOS;

    private CodigoDane() {
    }

    /** Un puesto distinto para cada código, exista o no; -1 si el texto no tiene forma de código. */
    public static int puesto(String codigo) {
        int cifras = codigo.length();
        if (cifras != DE_MUNICIPIO && cifras != DE_DEPARTAMENTO) {
            return -1;
        }
        int numero = 0;
        for (int i = 0; i < cifras; i++) {
            int cifra = codigo.charAt(i) - '0';
            if (cifra < 0 || cifra >= DIEZ) {
                return -1;
            }
            numero = numero * DIEZ + cifra;
        }
        return cifras == DE_MUNICIPIO ? numero : MUNICIPIOS + numero;
    }
}
