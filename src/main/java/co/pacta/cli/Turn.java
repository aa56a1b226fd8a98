package co.pacta.cli;

/** One question of the interview and how its answer is understood. */
interface Turn {

    Sheet sheet();

    /** What the user wrote, understood or not. */
    Reading read(String written);

    /** What came of reading an answer. */
    sealed interface Reading {

        record Got(Answer answer) implements Reading {
        }

        /** Not understood; the same question again. */
        record Again(String message) implements Reading {
        }

        /** Understood in part; a narrower question comes first. */
        record Narrow(String message, Turn turn) implements Reading {
        }

        static Reading got(Answer answer) {
            return new Got(answer);
        }

        static Reading again(String message) {
            return new Again(message);
        }
    }
}
