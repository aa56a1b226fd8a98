package co.pacta.web;

import java.util.function.Function;

/** The method that an address admits. */
enum Metodo {
    GET("GET, HEAD"), POST("POST");

    private final String permitidos;

    Metodo(String permitidos) {
        this.permitidos = permitidos;
    }

    /** Answers, or says which methods this address admits. */
    Respuesta de(Peticion p, Function<Peticion, Respuesta> funcion) {
        boolean admitido = p.metodo().equals(name()) || this == GET && p.metodo().equals("HEAD");
        return admitido ? funcion.apply(p) : Problemas.de(new ProblemException(Problema.METODO)).con("Allow", permitidos);
    }
}
