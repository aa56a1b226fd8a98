package co.pacta.cli;

import co.pacta.caso.Hecho;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A question as it is shown.
 *
 * @param text    the question
 * @param why     why it is asked, with the norm behind it; may be empty
 * @param reasons the same at length, for who asks why
 * @param help    what its words mean and whom to ask
 * @param choices the answers to choose from, in the order of their numbers; empty when the answer is written
 * @param narrow  whether the choices are short enough to stand in columns
 * @param hint    how to answer
 * @param facts   the facts it can settle
 * @param needs   those that an earlier answer must have settled to be used again
 * @param unknown those left unknown by who does not know; empty if that is no answer
 */
record Sheet(String text, String why, List<String> reasons, List<String> help, List<String> choices, boolean narrow, String hint,
             Set<Hecho> facts, Set<Hecho> needs, Set<Hecho> unknown) {

    Sheet {
        reasons = List.copyOf(reasons);
        help = List.copyOf(help);
        choices = List.copyOf(choices);
    }

    /** The same question with other choices and another hint, as when a name fits several entities. */
    Sheet choosing(List<String> others, String otherHint) {
        List<String> whole = new ArrayList<>(why.isEmpty() ? List.of() : List.of(why));
        whole.addAll(reasons);
        return new Sheet(text, "", whole, help, others, false, otherHint, facts, needs, unknown);
    }
}
