package org.entente.agreements.language;

/** A text folded character by character, which still knows where each folded character came from. */
final class Folded {
    private final String text;
    private final int[] origins;

    Folded(String original) {
        StringBuilder folded = new StringBuilder();
        int[] places = new int[4 * original.length() + 4];
        for (int at = 0; at < original.length(); ) {
            int end = clusterEnd(original, at);
            String piece = Folding.of(original.substring(at, end));
            for (int i = 0; i < piece.length() && folded.length() < places.length - 1; i++) {
                places[folded.length()] = at;
                folded.append(piece.charAt(i));
            }
            at = end;
        }
        places[folded.length()] = original.length();
        this.text = folded.toString();
        this.origins = places;
    }

    /** A character with the accents that are written after it. */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    String text() {
        return text;
    }

    /** Where in the original the folded character at that place, or the end, is. */
    int origin(int place) {
        return origins[place];
    }

    /** Whether neither the character before nor the one after belongs to the same word. */
    boolean isWord(int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }
}
