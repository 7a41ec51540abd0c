package org.entente.kernel.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.edit.Change;
import org.entente.kernel.edit.ImportConflict;
import org.entente.kernel.figure.Comparison;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * What someone said about two countries, as they said it. Never a statistic, never summed with one.
 *
 * @param topic what is claimed, one of the topics the service takes, for instance {@code TURNOVER}
 * @param subject the country of the pair that the topic is seen from, for instance the host of an investment
 * @param statement the claim in words
 * @param operator how the value is meant
 * @param value in whole {@code unit}s; null when no number was given
 * @param currency ISO 4217 code, null unless the unit is money
 * @param interval the days the claim speaks of; both ends null when it does not say
 * @param statedBy who said it
 * @param statedOn when it was said
 * @param sourceTitle where it was printed: newspaper, ministry page
 * @param sourceUrl the address of it, null when there is none
 * @param note what one must know to read it, null when nothing
 * @param release the file it came with, or the edit
 * @param id its stable id, the same in every edition
 * @param version rises with every edition and edit of it; an editor names it
 * @param history its edits, the latest first
 * @param conflict what the file says that was imported after the last edit, where it says otherwise; null when nothing
 */
public record Claim(
        String topic,
        CountryPair pair,
        CountryCode subject,
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
        @Nullable String note,
        Release release,
        String id,
        int version,
        List<Change> history,
        @Nullable ImportConflict conflict) {
    public Claim {
        history = List.copyOf(history);
        if (!pair.has(subject)) {
            throw new IllegalArgumentException("%s is not of the pair %s".formatted(subject.value(), pair.id()));
        }
    }
}
