package org.entente.investment.graphql;

import jakarta.json.bind.annotation.JsonbCreator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentInstrument;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentRankingFilter}: which numbers a ranking is made of. */
@Input("InvestmentRankingFilter")
@Description("Which numbers a ranking is made of.")
public record InvestmentPartnerInput(
        @Description("Which period; null: the last year there is.") @Nullable
        PeriodCodeScalar period,

        @Description("Code of the only dataset to use; null: the one with most counterparts.") @Nullable
        String dataset,

        @Description("Only numbers by this principle; null: by the one with most counterparts.") @Nullable
        InvestmentPrinciple principle,

        @Description("Which part of direct investment; null: all of it.") @Nullable
        InvestmentInstrument instrument,

        @Description("Which industry, by the source's code; null: all of them.") @Nullable
        String activity) {
    /** Nothing but what is usual. */
    static final InvestmentPartnerInput USUAL = new InvestmentPartnerInput(null, null, null, null, null);

    @JsonbCreator
    public InvestmentPartnerInput {}

    @Nullable
    Period periodOrLast() {
        return period == null ? null : period.period();
    }

    InvestmentInstrument instrumentOrAll() {
        return instrument == null ? InvestmentInstrument.ALL : instrument;
    }

    String activityOrAll() {
        return activity == null ? Dimensions.ALL_ACTIVITIES : activity;
    }
}
