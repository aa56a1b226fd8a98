package co.pacta.hallazgo;

import co.pacta.caso.Caso;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.norma.Corpus;
import co.pacta.norma.Vocablo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Un conjunto de reglas listo para examinar casos; se puede usar desde varios hilos. */
public interface Reglas {

    Corpus corpus();

    TablasLegales tablas();

    /** Las palabras de las reglas, con su frase y los hechos que consultan. */
    Map<String, Vocablo> vocablos();

    /** Las normas que se aplican a los hechos del tablero. */
    Hallazgos hallar(Valores valores, Resultantes resultantes);

    /** Lo mismo que {@link #hallar}, preguntando a las condiciones una por una: para cuando una pregunta son muchos casos. */
    Hallazgos hallarDirecto(Valores valores, Resultantes resultantes);

    /**
     * Lo mismo que {@link #hallarDirecto}, compartiendo entre los casos lo que las reglas tienen en común: para muchísimos casos. El
     * tablero puede quedar sin anotar lo que se leyó.
     */
    default Hallazgos hallarAprisa(Valores valores, Resultantes resultantes) {
        return hallarDirecto(valores, resultantes);
    }

    /** Examina casos que se apartan poco de uno dado: solo vuelve a preguntar lo que pudo cambiar. */
    default Function<Valores, Hallazgos> cercaDe(Caso caso, Resultantes resultantes) {
        return valores -> hallarDirecto(valores, resultantes);
    }

    /** Cierne estas reglas; ausente si no se recuerda nada o no se sabe qué leen. */
    default Optional<Tamiz> tamiz() {
        return Optional.empty();
    }

    /** Qué tanto ha servido recordar lo hallado. */
    default Memoria.Uso memoria() {
        return Memoria.Uso.NINGUNO;
    }

    /** De {@link #sueltas}, en su orden, las que lo que se sabe del caso deja abiertas: las demás no pueden cumplirse. */
    default List<ReglaSuelta> abiertas(Caso caso) {
        return sueltas();
    }

    /** Deja listo lo que hará falta para responder el primer caso. */
    default void preparar() {
    }

    /** Las mismas reglas, una por una, para razonar sobre hechos que no se saben. */
    List<ReglaSuelta> sueltas();
}
