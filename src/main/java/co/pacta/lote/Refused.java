package co.pacta.lote;

/** The fast reader gives up on a line; it carries nothing because the slow reader explains. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Refused ONLY = new Refused();

    private Refused() {
        super("", null, false, false);
    }

    static void unless(boolean plainlyRight) {
        if (!plainlyRight) {
            throw ONLY;
        }
    }
}
