package org.entente.kernel.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Comparison;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.jspecify.annotations.Nullable;

/** What an editor wants a claim to say; the components are those of {@link Claim}. */
public record ClaimDraft(
        String topic,
        CountryCode subject,
        CountryCode other,
        String statement,
        Comparison operator,
        @Nullable BigDecimal value,
        Unit unit,
        @Nullable String currency,
        Interval interval,
        String statedBy,
        LocalDate statedOn,
        String sourceTitle,
        @Nullable String sourceUrl,
        @Nullable String note) {
    /** Rejects what does not fit together with {@link BadUserInputException}. */
    public ClaimDraft {
        if (subject.equals(other)) {
            throw new BadUserInputException(
                    "subject and other are both %s; a claim is about two countries".formatted(subject));
        }
        statement = words("statement", statement);
        statedBy = words("statedBy", statedBy);
        sourceTitle = words("source.title", sourceTitle);
        if (unit == Unit.CURRENCY && (currency == null || !currency.matches("[A-Z]{3}"))) {
            throw new BadUserInputException(
                    "currency is '%s'; an amount of money needs an ISO 4217 code such as USD".formatted(currency));
        }
        if (unit != Unit.CURRENCY && currency != null) {
            throw new BadUserInputException(
                    "currency is '%s' but the unit is %s; only the unit CURRENCY has one".formatted(currency, unit));
        }
    }

    CountryPair pair() {
        return CountryPair.of(subject, other);
    }

    /** The id of a new claim that says this. */
    String id() {
        return ClaimId.of(topic, pair(), subject, statement, interval, statedBy, statedOn, sourceTitle);
    }

    /** The fields by name, as a change keeps them. */
    Map<String, Object> content() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("topic", topic);
        fields.put("subject", subject.value());
        fields.put("other", other.value());
        fields.put("statement", statement);
        fields.put("operator", operator.name());
        put(fields, "value", value == null ? null : value.stripTrailingZeros().toPlainString());
        fields.put("unit", unit.name());
        put(fields, "currency", currency);
        put(fields, "periodFrom", Objects.toString(interval.from(), null));
        put(fields, "periodTo", Objects.toString(interval.to(), null));
        fields.put("statedBy", statedBy);
        fields.put("statedOn", statedOn.toString());
        fields.put("sourceTitle", sourceTitle);
        put(fields, "sourceUrl", sourceUrl);
        put(fields, "note", note);
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String words(String field, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new BadUserInputException("%s is empty; say it in words".formatted(field));
        }
        return stripped;
    }
}
