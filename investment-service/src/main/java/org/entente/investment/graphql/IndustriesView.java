package org.entente.investment.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.activity.Industries;
import org.entente.investment.pair.Corridor;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentIndustries} in the graph. */
@Name("InvestmentIndustries")
@Description("One investment of one period, taken apart by industry, all from one dataset.")
public record IndustriesView(
        @NonNull @Description("The country that invests.") CountryView investor,

        @NonNull @Description("The country that the investment is in.")
        CountryView host,

        @NonNull @Description("The period it speaks of.") PeriodView period,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @Description("The total over all industries as reported; null when it is not reported.") @Nullable
        FigureView total,

        @NonNull
        @Description(
                "The industries, the largest first: sections of ISIC where the dataset has them, else all its codes.")
        List<@NonNull IndustryView> parts,

        @NonNull @Description("The total less the parts: what is withheld or not allocated.")
        FigureView residual) {
    static IndustriesView of(Corridor corridor, Industries industries) {
        return new IndustriesView(
                CountryView.of(corridor.investor()),
                CountryView.of(corridor.host()),
                PeriodView.of(industries.period()),
                industries.dataset(),
                industries.total() == null
                        ? null
                        : FigureView.of(industries.total().figure()),
                industries.parts().stream()
                        .map(part -> IndustryView.of(industries, part))
                        .toList(),
                FigureView.of(industries.residual()));
    }
}
