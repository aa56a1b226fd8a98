package co.pacta.catalogo;

import co.pacta.caso.Caso;
import co.pacta.caso.CasoEnCurso;
import co.pacta.caso.Hecho;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Un caso mientras se completa: lo declarado nunca cambia; si el catálogo sabe otra cosa, queda una advertencia. */
final class Borrador {

    private Caso caso;
    /** Los hechos del caso con los que se han puesto; nulo mientras no se pone ninguno. */
    private CasoEnCurso nuevos;
    private List<String> advertencias = List.of();
    private List<Problema> problemas = List.of();

    Borrador(Caso caso) {
        this.caso = caso;
    }

    /** El caso con lo que se ha puesto. */
    Caso caso() {
        if (nuevos != null) {
            caso = nuevos.enLugarDe(caso);
            nuevos = null;
        }
        return caso;
    }

    LocalDate fecha() {
        return caso.fecha();
    }

    boolean sabe(Hecho hecho) {
        return nuevos == null ? caso.sabe(hecho) : nuevos.sabe(hecho);
    }

    String texto(Hecho hecho) {
        return nuevos == null ? caso.texto(hecho) : nuevos.texto(hecho);
    }

    private void pon(Hecho hecho, Object valor) {
        if (nuevos == null) {
            nuevos = CasoEnCurso.desde(caso);
        }
        nuevos.pon(hecho, valor);
    }

    /** Pone el valor si no se sabía; si se declaró otro, lo deja y lo advierte. */
    void llenar(Hecho hecho, Object valor, Rotulado fuente) {
        if (!sabe(hecho)) {
            pon(hecho, valor);
        } else if (!iguales(caso().hechos().get(hecho), valor)) {
            advertirDiferencia(hecho, escrito(valor), fuente);
        }
    }

    /** Pone el nombre si no se sabía; si se declaró uno que no coincide, lo deja y lo advierte. */
    void llenarNombre(Hecho hecho, String nombre, boolean coincide, Rotulado fuente) {
        if (!sabe(hecho)) {
            pon(hecho, nombre);
        } else if (!coincide) {
            advertirDiferencia(hecho, nombre, fuente);
        }
    }

    void deducir() {
        caso = Deducciones.deducir(caso());
    }

    private void advertirDiferencia(Hecho hecho, String sabido, Rotulado fuente) {
        advertir(hecho.clave() + ": el caso declara «" + escrito(caso().hechos().get(hecho)) + "» y el catálogo dice «"
                + sabido + "» de " + fuente.rotulo() + "; vale lo declarado.");
    }

    private static boolean iguales(Object declarado, Object sabido) {
        return declarado.equals(sabido) || declarado instanceof List<?> una && sabido instanceof List<?> otra
                && new HashSet<Object>(una).equals(new HashSet<Object>(otra));
    }

    private static String escrito(Object valor) {
        Object escrito = Hecho.escrito(valor);
        return escrito instanceof List<?> lista && lista.isEmpty() ? "ninguno" : String.valueOf(escrito);
    }

    /** El valor como se escribe, o {@code desconocido}. */
    String escrito(Hecho hecho) {
        return sabe(hecho) ? escrito(caso().hechos().get(hecho)) : "desconocido";
    }

    /** Si ya hay una advertencia sobre ese hecho. */
    boolean advirtio(Hecho hecho) {
        boolean si = false;
        for (String advertencia : advertencias) {
            si |= advertencia.startsWith(hecho.clave() + ":");
        }
        return si;
    }

    void advertir(String mensaje) {
        if (advertencias.isEmpty()) {
            advertencias = new ArrayList<>();
        }
        advertencias.add(mensaje);
    }

    void objetar(Hecho hecho, String mensaje, List<String> candidatos) {
        if (problemas.isEmpty()) {
            problemas = new ArrayList<>();
        }
        problemas.add(new Problema(hecho, mensaje, candidatos));
    }

    Completado completado() {
        return new Completado(caso(), advertencias, problemas);
    }
}
