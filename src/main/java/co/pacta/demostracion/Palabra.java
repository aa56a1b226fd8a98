package co.pacta.demostracion;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.duda.Dominios;
import java.util.ArrayList;
import java.util.List;

/** Lo que significan los valores escritos en las listas del espacio. */
final class Palabra {

    private static final String NADA = "ningun";

    private Palabra() {
    }

    /** Los valores de una celda como {@code si|no}. */
    static List<Object> valores(Hecho hecho, String celda) {
        List<Object> valores = new ArrayList<>();
        for (String palabra : celda.split("\\|")) {
            if (hecho == Hecho.MATERIAS) {
                valores.addAll(palabra.equals("cada una") ? cadaUna() : cadaDos());
            } else {
                valores.add(valor(hecho, palabra));
            }
        }
        return List.copyOf(valores);
    }

    static Object valor(Hecho hecho, String palabra) {
        return switch (hecho.forma()) {
            case SI_NO -> palabra.equals("si");
            case CODIGO -> codigo(hecho, palabra);
            case ENTERO -> Integer.valueOf(palabra);
            case PAIS, TEXTO -> palabra;
            case LISTA_DE_PAISES -> palabra.startsWith(NADA) ? List.of() : List.of(palabra.equals("el de la contraparte")
                    ? Dominios.EL_DE_LA_CONTRAPARTE : Dominios.OTRO_VECINO);
            case LISTA -> palabra.startsWith(NADA) ? List.of() : lista(hecho, palabra);
        };
    }

    private static List<Codigo> lista(Hecho hecho, String palabra) {
        List<Codigo> lista = new ArrayList<>();
        for (String una : palabra.split("\\+")) {
            lista.add(codigo(hecho, una));
        }
        return List.copyOf(lista);
    }

    private static Codigo codigo(Hecho hecho, String palabra) {
        return hecho.codigos().stream().filter(c -> c.codigo().equals(palabra)).findFirst()
                .orElseThrow(() -> new IllegalStateException(hecho.clave() + " no tiene «" + palabra + "»"));
    }

    private static List<Object> cadaUna() {
        List<Object> sueltas = new ArrayList<>();
        for (Materia m : Materia.values()) {
            sueltas.add(List.of(m));
        }
        return sueltas;
    }

    private static List<Object> cadaDos() {
        List<Object> parejas = new ArrayList<>();
        for (Materia una : Materia.values()) {
            for (Materia otra : Materia.values()) {
                if (una.ordinal() < otra.ordinal()) {
                    parejas.add(List.of(una, otra));
                }
            }
        }
        return parejas;
    }
}
