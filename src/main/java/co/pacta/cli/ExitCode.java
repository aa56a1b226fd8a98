package co.pacta.cli;

/** What the process answers to its caller; fixed by the contract. */
final class ExitCode {

    static final int DONE = 0;
    static final int MISSED = 1;
    static final int BAD_INPUT = 2;
    static final int VERDICT_REACHED = 3;
    static final int OUR_FAULT = 70;

    private ExitCode() {
    }
}
