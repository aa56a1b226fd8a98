package co.pacta.drools;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps Drools' own chatter out of the way when logback is the logger; does nothing otherwise. */
final class Quiet {

    private Quiet() {
    }

    static void logging() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.ERROR);
        }
    }
}
