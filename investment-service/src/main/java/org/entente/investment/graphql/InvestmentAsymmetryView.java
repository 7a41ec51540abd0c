package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.asymmetry.InvestmentAsymmetry;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentAsymmetry} in the graph. */
@Name("InvestmentAsymmetry")
@Description("What the host and the investor reported of the same investment in the same period. Neither is preferred.")
public record InvestmentAsymmetryView(
        @NonNull @Description("The period that both report on.")
        PeriodView period,

        @NonNull @Description("What is measured.") InvestmentMeasure measure,

        @NonNull @Description("The country that invests.") CountryView investor,

        @NonNull @Description("The country that the investment is in.")
        CountryView host,

        @NonNull @Description("The host's inward figure, or why there is none.")
        FigureView hostReport,

        @NonNull @Description("The investor's outward figure, or why there is none.")
        FigureView investorReport,

        @NonNull @Description("Host's report less investor's report; absent unless both have a value.")
        FigureView difference,

        @NonNull
        @Description(
                "(h - i) / ((|h| + |i|) / 2), a ratio from -2 over 0 (alike) to 2; absent when both are zero or one has no value.")
        FigureView relativeAsymmetry,

        @Description("Whether one side reports money coming and the other money going; null unless both have a value.")
        @Nullable
        Boolean signConflict) {
    static InvestmentAsymmetryView of(InvestmentAsymmetry asymmetry) {
        return new InvestmentAsymmetryView(
                PeriodView.of(asymmetry.period()),
                asymmetry.measure(),
                CountryView.of(asymmetry.corridor().investor()),
                CountryView.of(asymmetry.corridor().host()),
                FigureView.of(asymmetry.hostReport()),
                FigureView.of(asymmetry.investorReport()),
                FigureView.of(asymmetry.difference()),
                FigureView.of(asymmetry.relative()),
                asymmetry.signConflict());
    }
}
