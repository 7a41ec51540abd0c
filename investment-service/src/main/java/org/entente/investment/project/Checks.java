package org.entente.investment.project;

import java.util.Locale;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/** What every record's content is checked for. Each refuses with the field, the value and what would be right. */
final class Checks {
    private Checks() {}

    static String words(String field, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new BadUserInputException("%s is empty; say it in words".formatted(field));
        }
        return stripped;
    }

    static @Nullable String wordsOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String id(String field, String id) {
        if (!RecordKey.isId(id)) {
            throw new BadUserInputException(
                    "%s is '%s', which is not an id: write lower-case letters, digits and hyphens"
                            .formatted(field, id));
        }
        return id;
    }

    static String language(String field, String tag) {
        if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            throw new BadUserInputException("%s is '%s', which is not a language tag such as ja".formatted(field, tag));
        }
        return tag;
    }

    static String currency(String field, String currency) {
        if (!currency.matches("[A-Z]{3}")) {
            throw new BadUserInputException(
                    "%s is '%s', which is not an ISO 4217 code such as USD".formatted(field, currency));
        }
        return currency;
    }

    static String area(String field, String area) {
        if (!area.matches("[A-Z][A-Z0-9_]*")) {
            throw new BadUserInputException(
                    "%s is '%s', which is not the code of a cooperation area such as RENEWABLE_ENERGY"
                            .formatted(field, area));
        }
        return area;
    }

    static Document source(String field, Document source) {
        return new Document(words(field + ".title", source.title()), wordsOrNull(source.url()));
    }
}
