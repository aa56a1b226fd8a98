package co.pacta.cli;

/** The command line itself is wrong; the message is for its author, in Spanish and on one line. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String key;
    private final String suggestion;

    UsageException(String message) {
        this(message, "", "");
    }

    /**
     * @param key        the option or argument at fault
     * @param suggestion what was probably meant; empty when unknown
     */
    UsageException(String message, String key, String suggestion) {
        super(message);
        this.key = key;
        this.suggestion = suggestion;
    }

    String key() {
        return key;
    }

    String suggestion() {
        return suggestion;
    }
}
