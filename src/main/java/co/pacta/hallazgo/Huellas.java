package co.pacta.hallazgo;

import co.pacta.caso.Valores;
import java.util.List;

/** Saca la {@link Huella} de los casos; se puede usar desde varios hilos. */
public interface Huellas {

    /** Lo que hay en una casilla no se puede numerar. */
    int SIN_NUMERO = -1;

    /** Las reglas, por su puesto: primero las normas y después las definiciones. */
    List<ReglaSuelta> reglas();

    /** Los conceptos que lee la condición de una regla, como bits por su puesto. */
    int conceptos(int regla);

    /** La del caso de ese tablero. */
    Huella de(Valores tablero);

    /**
     * Lo que leen las condiciones de algunas reglas a las que les falta algo, como casillas de {@link co.pacta.caso.Rastro}.
     *
     * @param huella la del caso de ese tablero
     */
    long casillas(long[] reglas, Huella huella, Valores tablero);

    /** Lo que hay en una casilla, como número: cero si no se sabe, {@link #SIN_NUMERO} si puede ser muchas cosas. El día es su período. */
    int numero(int casilla, Valores tablero);
}
