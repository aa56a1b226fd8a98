package co.pacta.dictamen;

import java.util.List;
import java.util.Optional;

/** Lo que acompaña a una respuesta y solo se calcula si alguien lo mira. */
public interface Complementos {

    List<Fundamento> fundamentos();

    List<NoAplico> noAplicaron();

    List<LecturaRival> lecturas();

    List<Faltante> faltantes();

    Optional<Provisional> provisional();

    List<Camino> caminos();

    /** Los hechos que, si estuvieran equivocados, cambiarían la respuesta: lo que hay que verificar primero. */
    List<Faltante> verificar();

    Constancia constancia();

    String id();
}
