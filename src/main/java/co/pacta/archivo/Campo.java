package co.pacta.archivo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Un valor del archivo con su clave completa y el sitio donde anotar sus problemas. Todo lo que devuelve vacío ya anotó
 * por qué.
 */
record Campo(String clave, Nodo nodo, Problemas problemas) {

    static final String DESCONOCIDO = "desconocido";

    /** Explica una clave que no está admitida: mensaje y sugerencia; vacío si no tiene nada mejor que decir. */
    interface Explicacion {
        Optional<Pista> de(String clave);
    }

    record Pista(String mensaje, String sugerencia) {
    }

    <T> Optional<T> falla(String mensaje, String sugerencia) {
        problemas.agregar(nodo, clave, mensaje, sugerencia);
        return Optional.empty();
    }

    /** Si no trae valor. */
    boolean nulo() {
        return nodo instanceof Nodo.Escalar e && e.nulo();
    }

    boolean desconocido() {
        return nodo instanceof Nodo.Escalar e && e.texto().equals(DESCONOCIDO);
    }

    /** Si se anotó como texto entre comillas. */
    boolean entreComillas() {
        return nodo instanceof Nodo.Escalar e && e.entreComillas();
    }

    /** El texto de un valor suelto que no es {@code true} ni {@code false}. */
    Optional<String> escalar(String esperado) {
        return suelto(esperado).flatMap(t -> nodo instanceof Nodo.Escalar e && e.logico()
                ? falla(Problemas.cita(t) + " no se usa en estos archivos; se esperaba " + esperado, "") : Optional.of(t));
    }

    /** El texto de un valor suelto, cualquiera que sea. */
    Optional<String> suelto(String esperado) {
        return nodo instanceof Nodo.Escalar e && !e.nulo() ? Optional.of(e.texto())
                : otraForma("se esperaba " + esperado + (nulo() ? ". Si no se sabe, borre la clave" : ""));
    }

    /** Los elementos de una lista. */
    Optional<List<Campo>> elementos(String esperado) {
        return nodo instanceof Nodo.Lista lista ? Optional.of(cada(lista)) : noEsLista(esperado);
    }

    private List<Campo> cada(Nodo.Lista lista) {
        List<Campo> campos = new ArrayList<>();
        for (Nodo elemento : lista.elementos()) {
            campos.add(new Campo(clave + "[" + campos.size() + "]", elemento, problemas));
        }
        return campos;
    }

    private <T> Optional<T> noEsLista(String esperado) {
        if (nodo instanceof Nodo.Escalar e && !e.nulo()) {
            falla("Se esperaba una lista de " + esperado + ", aunque tenga un solo elemento",
                    "[" + Problemas.limpio(e.texto()) + "]");
        } else {
            otraForma("se esperaba una lista de " + esperado);
        }
        return Optional.empty();
    }

    /** Las claves de un grupo; las que no están admitidas quedan anotadas y fuera. */
    Optional<Map<String, Campo>> grupo(Collection<String> admitidas, Explicacion explicacion) {
        return nodo instanceof Nodo.Mapa mapa ? Optional.of(cada(mapa, admitidas, explicacion))
                : otraForma("se esperaba un grupo con claves como " + String.join(", ", admitidas.stream().limit(4).toList()));
    }

    private Map<String, Campo> cada(Nodo.Mapa mapa, Collection<String> admitidas, Explicacion explicacion) {
        Map<String, Campo> campos = new LinkedHashMap<>();
        for (Nodo.Entrada entrada : mapa.entradas()) {
            String nombre = entrada.clave().texto();
            if (admitidas.contains(nombre)) {
                campos.put(nombre, new Campo(hija(nombre), entrada.valor(), problemas));
            } else {
                Pista pista = explicacion.de(nombre).orElseGet(() -> new Pista("No existe esta clave; aquí van: "
                        + String.join(", ", admitidas), Sugerencia.de(nombre, admitidas)));
                problemas.agregar(entrada.clave(), hija(Problemas.limpio(nombre)), pista.mensaje(), pista.sugerencia());
            }
        }
        return campos;
    }

    private String hija(String nombre) {
        return clave.isEmpty() ? nombre : clave + "." + nombre;
    }

    private <T> Optional<T> otraForma(String esperado) {
        if (!(nodo instanceof Nodo.Roto)) {
            falla(queHay() + "; " + esperado, "");
        }
        return Optional.empty();
    }

    private String queHay() {
        if (nodo instanceof Nodo.Escalar) {
            return nulo() ? "Falta el valor" : "Hay un valor suelto";
        }
        return nodo instanceof Nodo.Lista ? "Hay una lista" : "Hay un grupo de claves";
    }
}
