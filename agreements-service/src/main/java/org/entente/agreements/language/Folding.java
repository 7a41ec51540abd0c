package org.entente.agreements.language;

import java.text.Normalizer;
import java.util.Locale;

/** Takes from letters what people leave out when they search: case, accents, the dots of an i. */
public final class Folding {
    private Folding() {}

    /** The text folded. */
    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ə', 'e');
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
