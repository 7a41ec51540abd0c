package org.entente.agreements.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Marks what was looked for in a text. PostgreSQL does it for the languages that it has a dictionary for; its marks are
 * read here. In all others words are compared folded, and characters of scripts without blanks wherever they stand.
 */
public final class Highlighter {
    /** Marks that PostgreSQL is told to set; private characters, which no text has. */
    public static final String START = "\uE000";

    /** Ends what {@link #START} begins. */
    public static final String STOP = "\uE001";

    private static final int AROUND = 120;
    private static final String GAP = "…";

    private Highlighter() {}

    /** The fragments of a text that PostgreSQL has marked. */
    public static List<Fragment> marked(String headline) {
        List<Fragment> fragments = new ArrayList<>();
        boolean matched = false;
        for (String piece : headline.split("(?=[%s%s])".formatted(START, STOP))) {
            if (piece.startsWith(START) || piece.startsWith(STOP)) {
                matched = piece.startsWith(START);
                add(fragments, piece.substring(1), matched);
            } else {
                add(fragments, piece, matched);
            }
        }
        return fragments;
    }

    /** The whole text, with the terms marked. */
    public static List<Fragment> whole(String text, SearchTerms terms) {
        return fragments(text, matches(text, terms), 0, text.length());
    }

    /** The text around the first term, with the terms marked. */
    public static List<Fragment> around(String text, SearchTerms terms) {
        BitSet matches = matches(text, terms);
        int first = Math.max(0, matches.nextSetBit(0));
        int from = begin(text, Math.max(0, first - AROUND));
        int to = end(text, Math.min(text.length(), first + 2 * AROUND));
        List<Fragment> fragments = new ArrayList<>();
        add(fragments, from > 0 ? GAP : "", false);
        fragments.addAll(fragments(text, matches, from, to));
        add(fragments, to < text.length() ? GAP : "", false);
        return fragments;
    }

    private static List<Fragment> fragments(String text, BitSet matches, int from, int to) {
        List<Fragment> fragments = new ArrayList<>();
        int start = from;
        while (start < to) {
            boolean matched = matches.get(start);
            int next = matched ? matches.nextClearBit(start) : matches.nextSetBit(start);
            int stop = next < 0 ? to : Math.min(to, next);
            add(fragments, text.substring(start, stop), matched);
            start = stop;
        }
        return fragments;
    }

    private static BitSet matches(String text, SearchTerms terms) {
        Folded folded = new Folded(text);
        BitSet matches = new BitSet();
        for (String term : terms.wanted()) {
            String wanted = Folding.of(term);
            boolean anywhere = Script.hasUnspaced(wanted);
            for (int at = folded.text().indexOf(wanted);
                    at >= 0;
                    at = folded.text().indexOf(wanted, at + 1)) {
                if (anywhere || folded.isWord(at, at + wanted.length())) {
                    matches.set(folded.origin(at), folded.origin(at + wanted.length()));
                }
            }
        }
        return matches;
    }

    private static void add(List<Fragment> fragments, String text, boolean matched) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text, matched));
        }
    }

    private static int begin(String text, int at) {
        int blank = text.lastIndexOf(' ', at);
        int begin = blank >= 0 && at - blank < AROUND / 4 ? blank + 1 : at;
        return begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
    }

    private static int end(String text, int at) {
        int blank = text.indexOf(' ', at);
        int end = blank >= 0 && blank - at < AROUND / 4 ? blank : at;
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
