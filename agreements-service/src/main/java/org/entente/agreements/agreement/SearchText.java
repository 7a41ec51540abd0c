package org.entente.agreements.agreement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search looks through, with case and diacritics folded away on both sides. */
final class SearchText {
    private SearchText() {}

    /** Titles, parties, subjects and note of an agreement. */
    static String of(Agreement agreement) {
        return Stream.of(
                        agreement.titles().values().stream().sorted(),
                        agreement.parties().stream().map(Party::name),
                        agreement.subjects().stream(),
                        Stream.ofNullable(agreement.note()))
                .flatMap(parts -> parts)
                .map(SearchText::fold)
                .collect(Collectors.joining("\n"));
    }

    static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ə', 'e');
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
