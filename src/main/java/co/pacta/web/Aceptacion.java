package co.pacta.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the formats on offer the client prefers, by its {@code Accept} header (RFC 9110, section 12.5.1). */
final class Aceptacion {

    private Aceptacion() {
    }

    private record Range(String type, double weight) {

        static Range of(String written) {
            String[] parts = written.split(";");
            double weight = 1;
            for (int i = 1; i < parts.length; i++) {
                String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
                if (parameter.matches("q=[01](\\.\\d{0,3})?")) {
                    weight = Double.parseDouble(parameter.substring(2));
                }
            }
            return new Range(parts[0].strip().toLowerCase(Locale.ROOT), weight);
        }

        /** How exactly this range names a type: 2 itself, 1 its family, 0 anything, -1 not at all. */
        int precision(String offered) {
            if (type.equals(offered)) {
                return 2;
            }
            boolean family = type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1));
            return type.equals("*/*") ? 0 : family ? 1 : -1;
        }
    }

    /** The best offer, the first one when the client does not say; nothing when none will do. */
    static Optional<String> mejor(String accept, List<String> offers) {
        if (accept.isBlank()) {
            return Optional.of(offers.get(0));
        }
        List<Range> ranges = java.util.Arrays.stream(accept.split(",")).limit(50).map(Range::of).toList();
        Optional<String> best = Optional.empty();
        double weight = 0;
        for (String offer : offers) {
            double mine = weight(ranges, offer);
            if (mine > weight) {
                best = Optional.of(offer);
                weight = mine;
            }
        }
        return best;
    }

    private static double weight(List<Range> ranges, String offer) {
        int precision = -1;
        double weight = 0;
        for (Range range : ranges) {
            int its = range.precision(offer);
            if (its > precision) {
                precision = its;
                weight = range.weight();
            }
        }
        return weight;
    }
}
