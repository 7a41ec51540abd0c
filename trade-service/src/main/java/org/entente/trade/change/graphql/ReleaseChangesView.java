package org.entente.trade.change.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.kernel.graphql.scalar.DecimalScalar;
import org.entente.trade.change.ChangeKind;
import org.entente.trade.change.ReleaseChanges;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/** {@code TradeReleaseChanges} in the graph. */
@Name("TradeReleaseChanges")
@Description(
        "What a release changed when it was published: its flows between two countries beside those that answered before.")
public record ReleaseChangesView(
        @NonNull @Description("The release.") ReleaseView release,

        @NonNull
        @Description("The releases that answered before for what it speaks of, the newest first; empty when none did.")
        List<@NonNull ReleaseView> replaced,

        @NonNull @Description("Flows between two countries that were not known before.")
        int added,

        @NonNull @Description("Flows that only the replaced releases had.")
        int removed,

        @NonNull @Description("Flows whose total or sum of products differs.")
        int revised,

        @NonNull @Description("Flows that are the same in total; single products may differ.")
        int unchanged,

        @NonNull @Description("The largest changes first, by the difference in US dollars.")
        List<@NonNull PairChangeView> largest) {
    static ReleaseChangesView of(ReleaseChanges changes) {
        return new ReleaseChangesView(
                ReleaseView.of(changes.release()),
                changes.replaced().stream().map(ReleaseView::of).toList(),
                Math.toIntExact(changes.added()),
                Math.toIntExact(changes.removed()),
                Math.toIntExact(changes.revised()),
                Math.toIntExact(changes.unchanged()),
                changes.largest().stream().map(PairChangeView::of).toList());
    }

    /** {@code TradePairChange} in the graph. */
    @Name("TradePairChange")
    @Description(
            "One flow between two countries before and after a release. Ask the relation for the figures with their sources.")
    public record PairChangeView(
            @NonNull @Description("How it changed.") ChangeKind kind,

            @NonNull @Description("Code of the dataset.") String dataset,

            @NonNull @Description("The period it speaks of.")
            PeriodView period,

            @NonNull @Description("Who reports, or the exporter of a reconciled flow.")
            CountryView reporter,

            @NonNull @Description("The other side.") CountryView partner,

            @NonNull @Description("Direction of the goods, seen from the reporter.")
            Flow flow,

            @Description("Current US dollars before; null when it was not there or is withheld.") @Nullable
            DecimalScalar beforeUsd,

            @Description("Current US dollars after; null when it is not there or is withheld.") @Nullable
            DecimalScalar afterUsd) {
        private static PairChangeView of(ReleaseChanges.Pair pair) {
            return new PairChangeView(
                    pair.kind(),
                    pair.dataset(),
                    PeriodView.of(pair.period()),
                    CountryView.of(pair.reporter()),
                    CountryView.of(pair.partner()),
                    pair.flow(),
                    DecimalScalar.of(pair.beforeUsd()),
                    DecimalScalar.of(pair.afterUsd()));
        }
    }
}
