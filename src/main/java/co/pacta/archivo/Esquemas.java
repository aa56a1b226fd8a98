package co.pacta.archivo;

/** Los esquemas JSON (2020-12) del contrato, sacados de las mismas tablas con que se lee y se escribe. */
public final class Esquemas {

    private Esquemas() {
    }

    /** El grupo {@code caso}: los hechos (contrato, sección 2). */
    public static String caso() {
        return JsonText.pretty(EsquemaDelCaso.completo());
    }

    /** Un archivo: un caso con su título y, si es un escenario, lo que espera; o una lista de ellos (secciones 1 y 5). */
    public static String escenario() {
        return JsonText.pretty(EsquemaDelEscenario.completo());
    }

    /** La respuesta (contrato, sección 7). */
    public static String dictamen() {
        return JsonText.pretty(EsquemaDelDictamen.completo());
    }
}
