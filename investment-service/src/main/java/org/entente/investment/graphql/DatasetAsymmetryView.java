package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.asymmetry.DatasetAsymmetry;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.kernel.graphql.FigureView;

/** {@code InvestmentDatasetAsymmetry} in the graph. */
@Name("InvestmentDatasetAsymmetry")
@Description(
        "How far both sides' reports agree over all pairs of a dataset. A pair-year is one investor, host, period and"
                + " kind of number.")
public record DatasetAsymmetryView(
        @NonNull @Description("Code of the dataset.") String dataset,
        @NonNull @Description("What is measured.") InvestmentMeasure measure,

        @NonNull @Description("Pair-years that only the host reports.")
        int hostOnly,

        @NonNull @Description("Pair-years that only the investor reports.")
        int investorOnly,

        @NonNull @Description("Pair-years that both report.")
        int bothReported,

        @NonNull @Description("Of those, with neither number zero; what follows is counted over these.")
        int bothNotZero,

        @NonNull
        @Description(
                "Of those, with numbers that differ by less than a billionth of their size: one was likely taken from the other.")
        int alike,

        @NonNull @Description("Of those, with money coming by one report and going by the other.")
        int signConflicts,

        @NonNull @Description("Median size of the relative asymmetry, 0 (alike) to 2; the method spells it out.")
        FigureView medianRelative,

        @NonNull @Description("Median of the signed relative asymmetry: above zero when hosts tend to report more.")
        FigureView medianBias,

        @NonNull @Description("Median size of the relative asymmetry without the pair-years that are alike.")
        FigureView medianRelativeOfUnlike) {
    static DatasetAsymmetryView of(DatasetAsymmetry asymmetry) {
        return new DatasetAsymmetryView(
                asymmetry.query().dataset(),
                asymmetry.query().measure(),
                Math.toIntExact(asymmetry.hostOnly()),
                Math.toIntExact(asymmetry.investorOnly()),
                Math.toIntExact(asymmetry.bothReported()),
                Math.toIntExact(asymmetry.bothNotZero()),
                Math.toIntExact(asymmetry.alike()),
                Math.toIntExact(asymmetry.signConflicts()),
                FigureView.of(asymmetry.medianRelative()),
                FigureView.of(asymmetry.medianBias()),
                FigureView.of(asymmetry.medianRelativeOfUnlike()));
    }
}
