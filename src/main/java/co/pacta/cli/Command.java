package co.pacta.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. */
interface Command {

    /** Its options, arguments and help; built without reflection because starting time counts. */
    CommandSpec spec();

    /** Does the work and says how the process must end. */
    int run(Arguments arguments, Session session);
}
