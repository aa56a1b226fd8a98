package co.pacta.cli;

import co.pacta.documento.EnTexto;

/**
 * Where the text goes.
 *
 * @param columns width of a line
 * @param color   whether colour is welcome
 */
record Terminal(int columns, boolean color) {

    private static final String COLUMNS = "pacta.columnas";

    static Terminal piped() {
        return new Terminal(EnTexto.ANCHO_CORRIENTE, false);
    }

    /** The launcher says how wide the terminal is, if there is one; without a launcher, Java says whether there is one. */
    static Terminal detect() {
        int columns = Integer.getInteger(COLUMNS, 0);
        boolean there = columns > 0 || System.getProperty(COLUMNS) == null && System.console() != null;
        String noColor = System.getenv("NO_COLOR");
        boolean plain = noColor != null && !noColor.isEmpty() || "dumb".equals(System.getenv("TERM"));
        return there ? new Terminal(columns > 0 ? columns : EnTexto.ANCHO_CORRIENTE, !plain) : piped();
    }

    Terminal withColor(boolean wanted) {
        return new Terminal(columns, wanted);
    }
}
