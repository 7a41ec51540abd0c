package org.entente.trade.pair.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.pair.MirrorComparison;
import org.entente.trade.pair.PairReports;

/** {@code MirrorComparison} in the graph. */
@Name("MirrorComparison")
@Description("What both sides say of the same thing, side by side; neither is preferred.")
public record MirrorComparisonView(
        @NonNull @Description("What the figures speak of.") PeriodView period,

        @NonNull @Description("What the country reported.") FigureView reported,

        @NonNull @Description("What the partner reported from its side.")
        FigureView mirrored,

        @NonNull @Description("Mirrored minus reported, US dollars; absent when a side is.")
        FigureView gap,

        @NonNull
        @Description(
                "Imports as the importer reported them divided by exports as the exporter did; 1.06 to 1.10 is usual for freight and insurance.")
        FigureView ratio,

        @NonNull
        @Description("Imports minus exports, divided by the mean of both: between -2 and 2, 0 when they agree.")
        FigureView asymmetry,

        @Ignore MirrorComparison comparison,

        @Ignore PairReports pair) {
    static MirrorComparisonView of(MirrorComparison comparison, PairReports pair) {
        return new MirrorComparisonView(
                PeriodView.of(comparison.period()),
                FigureView.of(comparison.reported()),
                FigureView.of(comparison.mirrored()),
                FigureView.of(comparison.gap()),
                FigureView.of(comparison.ratio()),
                FigureView.of(comparison.asymmetry()),
                comparison,
                pair);
    }
}
