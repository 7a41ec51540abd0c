package org.entente.trade.change.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.trade.change.ChangeKind;
import org.entente.trade.change.TradeChange;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;

/** {@code TradeChange} in the graph. */
@Name("TradeChange")
@Description("A report of a pair's trade that says something else than it did, or is new, or is gone.")
public record TradeChangeView(
        @NonNull @Description("How it changed.") ChangeKind kind,

        @NonNull @Description("The period it speaks of.") PeriodView period,

        @NonNull @Description("Code of the dataset.") String dataset,

        @NonNull @Description("Whose figures the dataset holds.")
        Basis basis,

        @NonNull @Description("Whose trade it is: the reporter, or the exporter of a reconciled flow.")
        CountryView country,

        @NonNull @Description("Direction of the goods, seen from that country.")
        Flow flow,

        @NonNull @Description("The value before, US dollars; absent when there was none.")
        FigureView before,

        @NonNull @Description("The value now, US dollars; absent when there is none.")
        FigureView after,

        @NonNull @Description("After minus before, US dollars; absent when either is.")
        FigureView difference,

        @NonNull @Description("The release that brought the change; for what is gone, the one that answered before.")
        ReleaseView release,

        @Ignore TradeChange change) {
    static TradeChangeView of(TradeChange change) {
        return new TradeChangeView(
                change.kind(),
                PeriodView.of(change.period()),
                change.dataset(),
                change.basis(),
                CountryView.of(change.country()),
                change.flow(),
                FigureView.of(change.before()),
                FigureView.of(change.after()),
                FigureView.of(change.difference()),
                ReleaseView.of(change.release()),
                change);
    }
}
