package org.entente.agreements.agreement;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreements.language.Folding;

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
                .map(Folding::of)
                .collect(Collectors.joining("\n"));
    }
}
