package org.entente.agreements.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which characters belong to scripts that put no blanks between words. */
final class Script {
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Lengthens a vowel in Katakana; Unicode gives it to no script. */
    private static final int LONG_VOWEL = 'ー';

    private Script() {}

    static boolean isUnspaced(int codePoint) {
        return codePoint == LONG_VOWEL || UNSPACED.contains(UnicodeScript.of(codePoint));
    }

    /** Whether the text has such a character. */
    static boolean hasUnspaced(String text) {
        return text.codePoints().anyMatch(Script::isUnspaced);
    }
}
