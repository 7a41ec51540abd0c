package org.entente.trade.indicator.graphql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.matrix.ComplexityService;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.jspecify.annotations.Nullable;

/** Reads the arguments that several fields have. */
final class Arguments {
    static final String PERIOD = "Which period; the last year with products when not given.";
    static final String LEVEL =
            "Digits of the product codes: 2 for chapters, 4 for headings, 6 for subheadings of the HS; 1 to 5 of the SITC. The numbers depend on it.";
    static final String COMPLEXITY_LEVEL =
            "Digits of the product codes, at most 4: 2 for chapters, 4 for headings of the HS. The numbers depend on it.";
    static final String DATASET = "Code of the only dataset to use.";
    static final String BASIS = "The only kind of figures to use.";
    static final String CLASSIFICATION = "The only classification and edition to use; HS is any edition of the HS.";
    static final String KNOWN_AS_OF =
            "Answers as of this moment, from the releases that were current then; now when not given.";
    static final String UNSPECIFIED = "Whether products and partners that are not named count in totals and shares.";

    private Arguments() {}

    /** A question about a year; the level must be one that the classification has. */
    static YearQuery year(
            List<CountryCode> countries,
            @Nullable PeriodCodeScalar period,
            int level,
            @Nullable Classification classification,
            @Nullable String dataset,
            @Nullable Basis basis,
            @Nullable Instant knownAsOf) {
        requireLevel(level, classification);
        return new YearQuery(countries, period(period), level, classification, dataset, basis, knownAsOf);
    }

    /** A level must be one that codes of the classification, or of any when null, have. */
    static void requireLevel(int level, @Nullable Classification classification) {
        List<Family> families = classification == null ? List.of(Family.values()) : List.of(classification.family());
        if (families.stream().noneMatch(family -> family.levels().contains(level))) {
            throw new BadUserInputException("level is %d; write a number of digits that product codes have: %s"
                    .formatted(level, families.stream().map(Family::describe).collect(Collectors.joining(", or "))));
        }
    }

    /** The period meant; null for null. */
    static @Nullable Period period(@Nullable PeriodCodeScalar period) {
        return period == null ? null : period.period();
    }

    /** The moment meant; null for now. */
    static @Nullable Instant moment(@Nullable OffsetDateTime knownAsOf) {
        return knownAsOf == null ? null : knownAsOf.toInstant();
    }

    /** A level that complexity is computed for. */
    static int complexityLevel(int level) {
        if (level > ComplexityService.FINEST_LEVEL) {
            throw new BadUserInputException("level is %d; complexity is computed for products of at most %d digits"
                    .formatted(level, ComplexityService.FINEST_LEVEL));
        }
        return level;
    }

    /** How many of a list are wanted, from 1 to {@code most}. */
    static int first(int first, int most) {
        if (first < 1) {
            throw new BadUserInputException("first is %d; ask for 1 to %d".formatted(first, most));
        }
        if (first > most) {
            throw new LimitExceededException("first is %d; the list has at most %d".formatted(first, most));
        }
        return first;
    }
}
