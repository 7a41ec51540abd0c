package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.analysis.CountryComplexity;
import org.entente.trade.flow.Basis;

/** {@code CountryComplexity} in the graph. */
@Name("CountryComplexity")
@Description("How complex a country's exports are, beside all others' of the year.")
public record CountryComplexityView(
        @NonNull @Description("The period it speaks of.") PeriodView period,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @NonNull @Description("Whose figures the dataset holds.")
        Basis basis,

        @NonNull
        @Description("Economic complexity index ECI: standard deviations above or below the mean of all countries.")
        FigureView eci,

        @NonNull @Description("In how many products the country has a revealed comparative advantage of 1 or more.")
        FigureView diversity,

        @NonNull
        @Description("Complexity outlook index COI: how near the country is to complex products that it does not have.")
        FigureView outlook,

        @Ignore CountryComplexity place) {
    static CountryComplexityView of(CountryComplexity place) {
        return new CountryComplexityView(
                PeriodView.of(place.year().period()),
                place.year().dataset(),
                place.year().basis(),
                FigureView.of(place.eci()),
                FigureView.of(place.diversity()),
                FigureView.of(place.outlook()),
                place);
    }
}
