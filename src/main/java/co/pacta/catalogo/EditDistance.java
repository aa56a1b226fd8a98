package co.pacta.catalogo;

/** How many single-letter slips (insert, delete, change, swap of neighbours) separate two words. */
final class EditDistance {

    private EditDistance() {
    }

    static int between(String a, String b) {
        int[] older = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                current[j] = swapped ? Math.min(current[j], older[j - 2] + 1) : current[j];
            }
            older = previous;
            previous = current;
        }
        return previous[b.length()];
    }

    /** How many slips still count as the same word: one in a short one, three in a long one. */
    static int tolerance(String word) {
        return word.length() < 5 ? 1 : word.length() < 9 ? 2 : 3;
    }
}
