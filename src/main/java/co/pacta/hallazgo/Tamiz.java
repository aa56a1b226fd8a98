package co.pacta.hallazgo;

import co.pacta.caso.Valores;
import java.util.List;

/** Cierne las reglas con lo que se sabe de un caso, sin aplicarlas; se puede usar desde varios hilos. */
public interface Tamiz {

    /** Lo que hay en una casilla no se puede numerar. */
    int SIN_NUMERO = -1;

    /** Las reglas, por su puesto: primero las normas y después las definiciones. */
    List<ReglaSuelta> reglas();

    /** Los conceptos que lee la condición de una regla, como bits por su puesto. */
    int conceptos(int regla);

    /** Lo que deja el caso de ese tablero. */
    Cernido cernir(Valores tablero);

    /**
     * Lo que leen las condiciones de algunas reglas a las que les falta algo, como casillas de {@link co.pacta.caso.Rastro}.
     *
     * @param reglas  como bits
     * @param cernido lo que dejó el caso de ese tablero
     */
    long casillas(long[] reglas, Cernido cernido, Valores tablero);

    /** Lo que hay en una casilla, como número: cero si no se sabe, {@link #SIN_NUMERO} si puede ser muchas cosas. El día es su período. */
    int numero(int casilla, Valores tablero);
}
