package org.entente.agreements.language;

/**
 * Texts of languages that PostgreSQL has no dictionary for, as words that it can tell apart: folded, and a run of
 * characters of a script without blanks cut into pairs that overlap. 投資協定 becomes 投資 資協 協定.
 */
public final class PreparedWords {
    private PreparedWords() {}

    /** The words of a text, with blanks between them. */
    public static String of(String text) {
        StringBuilder words = new StringBuilder();
        int[] run = new int[2];
        int length = 0;
        int[] points = Folding.of(text).codePoints().toArray();
        for (int point : points) {
            if (!Script.isUnspaced(point)) {
                closeRun(words, run, length);
                length = 0;
                words.appendCodePoint(point);
            } else if (length == 0) {
                run[0] = point;
                length = 1;
            } else {
                words.append(' ').appendCodePoint(run[0]).appendCodePoint(point).append(' ');
                run[0] = point;
                length++;
            }
        }
        closeRun(words, run, length);
        return words.toString();
    }

    /** A character that stands alone is a word of its own. */
    private static void closeRun(StringBuilder words, int[] run, int length) {
        if (length == 1) {
            words.append(' ').appendCodePoint(run[0]).append(' ');
        }
    }

    /** What a person looks for: a run of such characters is a phrase of its pairs; quotes, minus and "or" stay. */
    static String query(String query) {
        StringBuilder words = new StringBuilder();
        for (String word : SearchTerms.split(query)) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            boolean quoted = word.startsWith("\"") || word.startsWith("-\"");
            if (quoted || !Script.hasUnspaced(word)) {
                words.append(of(word));
            } else {
                String minus = word.startsWith("-") ? "-" : "";
                words.append(minus)
                        .append('"')
                        .append(of(word.substring(minus.length())))
                        .append('"');
            }
        }
        return words.toString();
    }
}
