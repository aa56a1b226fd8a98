package co.pacta.caso;

/** Los hechos de un caso, antes de calificarlos: lo que leen las definiciones. */
public final class Hechos extends Vocabulario {

    public Hechos(Valores valores) {
        super(valores);
    }
}
