package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.Shareable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.figure.Comparison;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.graphql.scalar.DecimalScalar;
import org.entente.kernel.period.Interval;
import org.jspecify.annotations.Nullable;

/** {@code Claim} in the graph. */
@Name("Claim")
@Description("What someone said, as they said it. Kept beside the statistics and never summed with them.")
@Shareable
public record ClaimView(
        @NonNull @Id @Description("Stable id, the same in every edition.")
        String id,

        @NonNull @Description("Give it as expectedVersion to edit the claim; it rises with every edition and edit.")
        int version,

        @NonNull @Description("What is claimed, for example TURNOVER.")
        String topic,

        @NonNull @Description("The country that the topic is seen from, for example the host of an investment.")
        CountryView subject,

        @NonNull @Description("The claim in words.") String statement,

        @NonNull @Description("How the value is meant.") Comparison operator,

        @Description("The value in whole units; null when no number was given.") @Nullable
        DecimalScalar value,

        @NonNull @Description("What the value counts.") Unit unit,

        @Description("ISO 4217 code of the currency; null unless the unit is CURRENCY.") @Nullable
        String currency,

        @Description(
                "The days the claim speaks of; an end that was not stated is open. Null when it says nothing of time.")
        @Nullable
        PeriodView period,

        @NonNull @Description("Who said it.") String statedBy,

        @NonNull @Description("When it was said.") LocalDate statedOn,

        @NonNull @Description("Where it was printed.") SourceView source,

        @Description("What one must know to read it.") @Nullable
        String note,

        @NonNull @Description("The import or edit that brought it.")
        ReleaseView release,

        @NonNull @Description("Its edits, the latest first; empty when it was never edited.")
        List<@NonNull ChangeView> history,

        @Description("Where a file that was imported after the last edit tells it otherwise; null when none does.")
        @Nullable
        ImportConflictView conflict,

        @Description("The claim beside each statistic that it could mean; empty when there is none.") @NonNull
        List<@NonNull ClaimComparisonView> comparisons) {
    /** A claim with its comparisons. */
    public static ClaimView of(Claim claim, List<ClaimComparisonView> comparisons) {
        Interval interval = claim.interval();
        boolean timeless = interval.from() == null && interval.to() == null;
        return new ClaimView(
                claim.id(),
                claim.version(),
                claim.topic(),
                CountryView.of(claim.subject()),
                claim.statement(),
                claim.operator(),
                DecimalScalar.of(claim.value()),
                claim.unit(),
                claim.currency(),
                timeless ? null : PeriodView.of(interval),
                claim.statedBy(),
                claim.statedOn(),
                new SourceView(claim.sourceTitle(), "Printed %s".formatted(claim.statedOn()), null, claim.sourceUrl()),
                claim.note(),
                ReleaseView.of(claim.release()),
                claim.history().stream().map(ChangeView::of).toList(),
                ImportConflictView.ofNullable(claim.conflict()),
                List.copyOf(comparisons));
    }
}
