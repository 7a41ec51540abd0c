package org.entente.kernel.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes a list of names apart at its separators, although names may hold the same separator. */
final class PartyNames {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

    private final Predicate<String> known;

    PartyNames(Predicate<String> known) {
        this.known = known;
    }

    /** The names in their order; a piece that belongs to no known name is a name of its own, never dropped. */
    List<String> split(String joined) {
        if (joined.indexOf(';') >= 0) {
            return Arrays.stream(SEMICOLON.split(joined.strip()))
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
        List<String> pieces = Arrays.stream(COMMA.split(joined.strip()))
                .filter(piece -> !piece.isEmpty())
                .toList();
        List<String> names = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            int end = endOfLongestName(pieces, start);
            names.add(String.join(", ", pieces.subList(start, end)));
            start = end;
        }
        return List.copyOf(names);
    }

    private int endOfLongestName(List<String> pieces, int start) {
        for (int end = pieces.size(); end > start + 1; end--) {
            if (known.test(String.join(", ", pieces.subList(start, end)))) {
                return end;
            }
        }
        return Math.max(start + 1, endOfParenthesis(pieces, start));
    }

    /** A name is never cut inside parentheses, known or not. */
    private static int endOfParenthesis(List<String> pieces, int start) {
        int depth = 0;
        for (int end = start; end < pieces.size(); end++) {
            depth += (int) pieces.get(end).chars().filter(c -> c == '(').count();
            depth -= (int) pieces.get(end).chars().filter(c -> c == ')').count();
            if (depth <= 0) {
                return end + 1;
            }
        }
        return start + 1;
    }
}
