package org.entente.investment.graphql;

import jakarta.json.bind.annotation.JsonbCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.claim.ClaimDraft;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Comparison;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.entente.kernel.period.Interval;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentClaimInput} in the graph. */
@Input("InvestmentClaimInput")
@Description("All that a claim is to say: what is left out is no longer said.")
public record ClaimInput(
        @NonNull
        @Description("INWARD_INVESTMENT: of the other country's investment in the subject. OUTWARD_INVESTMENT: of the"
                + " subject's in the other.")
        String topic,

        @NonNull @Description("The country that the topic is seen from.")
        CountryCodeScalar subject,

        @NonNull @Description("The other country.") CountryCodeScalar other,

        @NonNull @Description("The claim in words.") String statement,

        @NonNull @Description("How the value is meant.") Comparison operator,

        @Description("The value in whole units; null when no number was given.") @Nullable
        BigDecimal value,

        @NonNull @Description("What the value counts.") Unit unit,

        @Description("ISO 4217 code; needed exactly when the unit is CURRENCY.") @Nullable
        String currency,

        @Description("First day that it speaks of; null when it does not say.") @Nullable
        LocalDate periodFrom,

        @Description("Last day that it speaks of; null when it does not say.") @Nullable
        LocalDate periodTo,

        @NonNull @Description("Who said it.") String statedBy,

        @NonNull @Description("When it was said.") LocalDate statedOn,

        @NonNull @Description("Where it was printed.") DocumentInput source,

        @Description("What one must know to read it.") @Nullable
        String note) {
    @JsonbCreator
    public ClaimInput {}

    ClaimDraft toDomain() {
        if (periodFrom != null && periodTo != null && periodTo.isBefore(periodFrom)) {
            throw new BadUserInputException(
                    "periodTo is %s, before periodFrom, %s; give the first day first".formatted(periodTo, periodFrom));
        }
        return new ClaimDraft(
                topic,
                subject.code(),
                other.code(),
                statement,
                operator,
                value,
                unit,
                currency,
                new Interval(periodFrom, periodTo),
                statedBy,
                statedOn,
                source.title(),
                source.url(),
                note);
    }
}
