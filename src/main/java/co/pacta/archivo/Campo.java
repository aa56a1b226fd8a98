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

    boolean desconocido() {
        return nodo instanceof Nodo.Escalar e && e.texto().equals(DESCONOCIDO);
    }

    /** Si se anotó como texto entre comillas. */
    boolean entreComillas() {
        return nodo instanceof Nodo.Escalar e && e.entreComillas();
    }

    /** El texto de un valor suelto. */
    Optional<String> escalar(String esperado) {
        if (!(nodo instanceof Nodo.Escalar e)) {
            return otraForma("se esperaba " + esperado);
        }
        if (e.nulo()) {
            return falla("Falta el valor; se esperaba " + esperado + ". Si no se sabe, borre la clave", "");
        }
        if (e.logico()) {
            return falla(Problemas.cita(e.texto()) + " no se usa en estos archivos; se esperaba " + esperado, "");
        }
        return Optional.of(e.texto());
    }

    /** Los elementos de una lista. */
    Optional<List<Campo>> elementos(String esperado) {
        if (nodo instanceof Nodo.Escalar e && !e.nulo()) {
            return falla("Se esperaba una lista de " + esperado + ", aunque tenga un solo elemento",
                    "[" + Problemas.limpio(e.texto()) + "]");
        }
        if (!(nodo instanceof Nodo.Lista lista)) {
            return otraForma("se esperaba una lista de " + esperado);
        }
        List<Campo> campos = new ArrayList<>();
        for (Nodo elemento : lista.elementos()) {
            campos.add(new Campo(clave + "[" + campos.size() + "]", elemento, problemas));
        }
        return Optional.of(campos);
    }

    /** Las claves de un grupo; las que no están admitidas quedan anotadas y fuera. */
    Optional<Map<String, Campo>> grupo(Collection<String> admitidas, Explicacion explicacion) {
        if (!(nodo instanceof Nodo.Mapa mapa)) {
            return otraForma("se esperaba un grupo con claves como " + String.join(", ", admitidas.stream().limit(4).toList()));
        }
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
        return Optional.of(campos);
    }

    private String hija(String nombre) {
        return clave.isEmpty() ? nombre : clave + "." + nombre;
    }

    private <T> Optional<T> otraForma(String esperado) {
        if (nodo instanceof Nodo.Roto) {
            return Optional.empty();
        }
        String hay = nodo instanceof Nodo.Lista ? "Hay una lista" : "Hay un grupo de claves";
        if (nodo instanceof Nodo.Escalar e) {
            hay = e.nulo() ? "Falta el valor" : "Hay un valor suelto";
        }
        return falla(hay + "; " + esperado, "");
    }
}
