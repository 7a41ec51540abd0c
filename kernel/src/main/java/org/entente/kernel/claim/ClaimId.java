package org.entente.kernel.claim;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.period.Interval;
import org.entente.kernel.release.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * The id of a claim that was given none: made of who said what of which days, when and where, so that every edition of a
 * file gives it the same. The value is not in it: a corrected number is the same claim.
 */
final class ClaimId {
    private static final String SEPARATOR = "\u001f";
    private static final int DIGITS = 16;

    private ClaimId() {}

    /** The id as {@code V003__edit_claims.sql} gives it to claims from before there were ids. */
    static String of(
            String topic,
            CountryPair pair,
            CountryCode subject,
            String statement,
            Interval interval,
            String statedBy,
            LocalDate statedOn,
            String sourceTitle) {
        List<Integer> numerics = Stream.of(pair.low(), pair.high())
                .map(ClaimId::numeric)
                .sorted()
                .toList();
        String words = Stream.of(
                        topic,
                        numerics.get(0),
                        numerics.get(1),
                        numeric(subject),
                        statement,
                        text(interval.from()),
                        text(interval.to()),
                        statedBy,
                        statedOn,
                        sourceTitle)
                .map(String::valueOf)
                .collect(Collectors.joining(SEPARATOR));
        return "claim-" + Checksum.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private static int numeric(CountryCode code) {
        return CountryReference.standard().require(code).numeric();
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
