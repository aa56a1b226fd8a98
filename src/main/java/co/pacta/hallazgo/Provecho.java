package co.pacta.hallazgo;

/**
 * Si a una memoria le vale la pena seguir preguntándose: cuando los casos no se repiten, recordarlos cuesta más que responderlos. Cada
 * tanto mira cuántos aciertos tuvo; si fueron pocos descansa, y cada vez más mientras siga sin servir. Lo usan varios hilos a la vez sin
 * ponerse de acuerdo: una cuenta que se pierda solo adelanta o atrasa un descanso.
 */
public final class Provecho {

    private static final int TANDA = 250;
    private static final int UNO_DE_CADA = 4;
    private static final int PRIMER_DESCANSO = 2_000;
    private static final int MAYOR_DESCANSO = 1_000_000;

    private int preguntas;
    private int aciertos;
    private int descanso = PRIMER_DESCANSO;
    private int faltan;

    /** @param espera cuántas preguntas descansa antes de la primera */
    public Provecho(int espera) {
        faltan = espera;
    }

    /** Si toca preguntar a la memoria. */
    public boolean despierta() {
        if (faltan <= 0) {
            return true;
        }
        faltan--;
        return false;
    }

    /** Cuenta lo que dio una pregunta. */
    public void cuenta(boolean acierto) {
        aciertos += acierto ? 1 : 0;
        if (++preguntas >= TANDA) {
            boolean sirvio = aciertos >= TANDA / UNO_DE_CADA;
            faltan = sirvio ? 0 : descanso;
            descanso = sirvio ? PRIMER_DESCANSO : Math.min(MAYOR_DESCANSO, descanso * 2);
            preguntas = 0;
            aciertos = 0;
        }
    }
}
