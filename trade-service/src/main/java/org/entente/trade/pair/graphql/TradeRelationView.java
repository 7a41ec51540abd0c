package org.entente.trade.pair.graphql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.graphql.CountryView;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.Viewpoint;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation}: carries what was asked; its fields load. */
@Name("TradeRelation")
@Description("Trade in goods of two countries, seen from one of them.")
public record TradeRelationView(
        @NonNull @Description("The country it is seen from: its exports, its imports.")
        CountryView of,

        @NonNull @Description("The other country.") CountryView partner,

        @Description("The moment whose knowledge answers; null for now.") @Nullable
        OffsetDateTime knownAsOf,

        @Ignore Viewpoint view,

        @Ignore PairKey key) {
    static TradeRelationView of(CountryPair pair, Viewpoint view, @Nullable Instant knownAsOf) {
        return new TradeRelationView(
                CountryView.of(view.of()),
                CountryView.of(view.partner()),
                knownAsOf == null ? null : knownAsOf.atOffset(ZoneOffset.UTC),
                view,
                new PairKey(pair, knownAsOf));
    }
}
