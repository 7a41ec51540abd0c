package org.entente.investment.graphql;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.entente.investment.activity.Activity;
import org.entente.investment.observation.CounterpartLevel;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentDirection;
import org.entente.investment.observation.InvestmentInstrument;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.SpecialPurposeEntities;
import org.entente.investment.project.Sector;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentFilter}: what numbers must be to be shown. */
@Input("InvestmentFilter")
@Description("Which kinds of numbers are shown; what is left out lets all pass.")
public record InvestmentFilterInput(
        @Description("Only numbers as seen from this side.") @Nullable
        InvestmentDirection direction,

        @Description("Only numbers by this counterpart: immediate or ultimate.") @Nullable
        CounterpartLevel counterpartLevel,

        @Description("Only numbers with, without, or of entities that only pass funds through.") @Nullable
        SpecialPurposeEntities specialPurposeEntities,

        @Description("Only this part of direct investment; ALL for the totals.") @Nullable
        InvestmentInstrument instrument,

        @Description("Only this industry, by the source's code; ALL for the totals.") @Nullable
        String activity,

        @Description("Only industries of this sector, by their ISIC codes or the sector's own.") @Nullable
        Sector sector,

        @Description("Only this dataset, by its code.") @Nullable
        String dataset,

        @Description("Only amounts in this currency, ISO 4217.") @Nullable
        String currency)
        implements Predicate<Observation> {
    @JsonbCreator
    public InvestmentFilterInput {}

    @Override
    public boolean test(Observation observation) {
        Dimensions dimensions = observation.dimensions();
        return passes(direction, observation.direction())
                && passes(counterpartLevel, dimensions.counterpartLevel())
                && passes(specialPurposeEntities, dimensions.specialPurpose())
                && passes(instrument, dimensions.instrument())
                && passes(activity, dimensions.activity())
                && (sector == null
                        || Activity.sector(dimensions.activity())
                                .filter(sector::equals)
                                .isPresent())
                && passes(dataset, observation.dataset())
                && passes(currency, dimensions.currency());
    }

    private static boolean passes(@Nullable Object wanted, Object is) {
        return wanted == null || wanted.equals(is);
    }
}
