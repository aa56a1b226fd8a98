package co.pacta.catalogo;

/** Lo que el catálogo puede nombrar en un mensaje. */
public interface Rotulado {

    /** Nombre, ubicación y clave, como se muestran a una persona: {@code Ipiales, Nariño (52356)}. */
    String rotulo();
}
