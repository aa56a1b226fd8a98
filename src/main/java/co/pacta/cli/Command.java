package co.pacta.cli;

import co.pacta.hallazgo.Memoria;

/** One command of the program. */
interface Command {

    /** Its options, arguments and help; built without reflection because starting time counts. */
    CommandSpec spec();

    /** Whether it decides cases; then the rules start loading while the words are still being read. */
    default boolean decides() {
        return false;
    }

    /** How much of what was decided is worth remembering: nothing, unless the command answers many cases. */
    default Memoria memory() {
        return Memoria.APAGADA;
    }

    /** Does the work and says how the process must end. */
    int run(Arguments arguments, Session session);
}
