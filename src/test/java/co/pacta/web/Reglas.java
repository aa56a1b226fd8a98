package co.pacta.web;

import co.pacta.Pacta;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules, loaded once for every test of this room. */
final class Reglas {

    static final Pacta PACTA = cargar();

    private Reglas() {
    }

    private static Pacta cargar() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.ERROR);
        }
        return Pacta.cargar();
    }
}
