package org.entente.agreements.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces that together are the text again, at the ends of lines or sentences where it can. */
public final class Passages {
    private static final int LONGEST = 1_500;

    private Passages() {}

    /** The pieces, in order; none for an empty text. */
    public static List<String> of(String text) {
        List<String> passages = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.length() - start <= LONGEST ? text.length() : end(text, start, start + LONGEST);
            passages.add(text.substring(start, end));
            start = end;
        }
        return passages;
    }

    private static int end(String text, int start, int latest) {
        int earliest = start + LONGEST / 2;
        for (String mark : new String[] {"\n", ". ", "。", " "}) {
            int at = text.lastIndexOf(mark, latest - mark.length());
            if (at >= earliest) {
                return at + mark.length();
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }
}
