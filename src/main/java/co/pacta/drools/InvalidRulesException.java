package co.pacta.drools;

import java.util.List;

/** The rule folder cannot be used; it carries every fault found, one line each. */
public final class InvalidRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<String> faults;

    public InvalidRulesException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
