package org.entente.trade.product;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/**
 * A page of the products that a text finds.
 *
 * @param text words of the wording, each whole or its beginning, or the beginning of a code; null finds everything
 * @param classification edition; {@link Classification#HS} for the newest wording of each code
 * @param level the only number of digits wanted; null for any
 * @param first how many are wanted
 * @param after number of the product before the page; null for the first page
 */
public record ProductSearch(
        @Nullable String text,
        Classification classification,
        @Nullable Integer level,
        int first,
        @Nullable Integer after) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CODE = Pattern.compile("[0-9]{1,6}");
    private static final int MOST_WORDS = 20;

    /**
     * Rejects a text without a letter or digit, one of more than 20 words, and a level that no code has.
     *
     * @throws BadUserInputException as said
     */
    public ProductSearch {
        List<Integer> levels = classification.family().levels();
        if (level != null && !levels.contains(level)) {
            throw new BadUserInputException("level is %d; codes of the %s"
                    .formatted(level, classification.family().describe()));
        }
        if (text != null && wordsOf(text).isEmpty()) {
            throw new BadUserInputException("'%s' has no word and no digit to search by".formatted(text));
        }
        if (text != null && wordsOf(text).size() > MOST_WORDS) {
            throw new BadUserInputException("search has %d words; search by at most %d"
                    .formatted(wordsOf(text).size(), MOST_WORDS));
        }
    }

    /** The words to find, in lower case; empty when everything is wanted. */
    List<String> words() {
        return text == null ? List.of() : wordsOf(text);
    }

    private static List<String> wordsOf(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The beginning of a code that the text is; points, as the SITC is printed with, do not count. */
    Optional<String> codePrefix() {
        return Optional.ofNullable(text)
                .map(written -> written.strip().replace(".", ""))
                .filter(written -> CODE.matcher(written).matches());
    }
}
