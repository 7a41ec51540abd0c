package org.entente.investment.graphql;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.PairAsOf;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.CountryView;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentRelation}: carries what its fields are asked for; each field loads its own. */
@Name("InvestmentRelation")
@Description("What two countries have invested in each other: statistics, claims and projects, never mixed up.")
public record InvestmentRelationView(
        @Description("The country whose investment is shown; null when both ways are.") @Nullable
        CountryView investor,

        @Description("The moment whose knowledge the answers rest on; null is now.") @Nullable
        OffsetDateTime knownAsOf,

        @Ignore PairAsOf key,

        @Ignore @Nullable CountryCode of) {
    static InvestmentRelationView of(
            CountryPair pair, @Nullable CountryCode investor, @Nullable OffsetDateTime knownAsOf) {
        if (investor != null && !pair.has(investor)) {
            throw new BadUserInputException("%s is not of the relation %s".formatted(investor, pair.id()));
        }
        return new InvestmentRelationView(
                CountryView.ofNullable(investor),
                knownAsOf,
                new PairAsOf(pair, InputChecks.moment(knownAsOf)),
                investor);
    }

    boolean shows(Corridor corridor) {
        return of == null || corridor.investor().equals(of);
    }
}
