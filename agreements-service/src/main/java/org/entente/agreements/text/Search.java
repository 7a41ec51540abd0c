package org.entente.agreements.text;

import java.time.Instant;
import org.entente.agreements.agreement.AgreementFilter;
import org.entente.agreements.language.SearchTerms;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in titles and texts.
 *
 * @param filter which agreements to look through
 * @param language the only language to look in; null for all
 * @param knownAsOf as of when; null for now
 */
public record Search(
        SearchTerms terms,
        AgreementFilter filter,
        @Nullable String language,
        @Nullable Instant knownAsOf) {
    private static final int MOST_CHARACTERS = 500;

    /** Rejects a search for nothing, or for a whole page, with {@link BadUserInputException}. */
    public Search {
        int length = terms.text().strip().length();
        if (length == 0 || length > MOST_CHARACTERS) {
            throw new BadUserInputException(
                    "the search has %d characters; look for words of 1 to %d".formatted(length, MOST_CHARACTERS));
        }
        if (language != null && !language.matches("[a-z]{2,3}(-[A-Za-z0-9]+)*")) {
            throw new BadUserInputException("'%s' is not a language tag such as en, az or ja".formatted(language));
        }
    }
}
