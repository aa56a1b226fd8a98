package co.pacta.web;

/** Por qué no se atendió una petición: lo que va en un {@code application/problem+json} (RFC 9457). */
enum Problema {
    ENTRADA_INVALIDA(400, "El caso tiene errores"),
    DIRECCION_INVALIDA(400, "La dirección trae datos que no se entienden"),
    NO_EXISTE(404, "No existe"),
    METODO(405, "Esta dirección no admite ese método"),
    NO_ACEPTABLE(406, "No se puede responder en ese formato"),
    DEMORA(408, "El envío se cortó o tardó demasiado"),
    MUY_GRANDE(413, "El envío es demasiado grande"),
    TIPO_NO_ADMITIDO(415, "El cuerpo debe ser JSON"),
    OCUPADO(503, "Hay demasiadas peticiones; intente de nuevo en unos segundos"),
    CARGANDO(503, "Las reglas se están cargando; intente de nuevo en un segundo"),
    FALLA(500, "Falla del programa");

    private final int estado;
    private final String titulo;

    Problema(int estado, String titulo) {
        this.estado = estado;
        this.titulo = titulo;
    }

    int estado() {
        return estado;
    }

    String titulo() {
        return titulo;
    }

    /** El identificador estable de esta clase de problema. */
    String tipo() {
        return "urn:pacta:problema:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
