package co.pacta.documento.papel;

/**
 * Keeps the document libraries off the screen. They log through Log4j's interface, which complains when nobody implements it;
 * the silent implementation that comes with the interface is chosen here, unless the host program chose one.
 */
final class QuietLibraries {

    private static final String FACTORY = "log4j2.loggerContextFactory";

    private QuietLibraries() {
    }

    static void hush() {
        if (System.getProperty(FACTORY) == null) {
            System.setProperty(FACTORY, "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        }
    }
}
