package org.entente.kernel.country;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name reduced to what makes it the same name: case, diacritics, apostrophes, kinds of blank and "&" do not count.
 *
 * @param value the reduced form
 */
record FoldedName(String value) {

    // Latin, Greek and Cyrillic marks only: the voicing marks of Japanese tell one syllable from another.
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´\\u0092]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    static FoldedName of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        folded = MARKS.matcher(folded).replaceAll("");
        folded = APOSTROPHES.matcher(folded).replaceAll("");
        folded = folded.replace("&", " and ").replace('ı', 'i').replace('ə', 'e');
        // Recomposed, so that a prefix of a Japanese name is a prefix of its folded form.
        folded = Normalizer.normalize(BLANKS.matcher(folded).replaceAll(" ").strip(), Normalizer.Form.NFC);
        return new FoldedName(folded);
    }
}
