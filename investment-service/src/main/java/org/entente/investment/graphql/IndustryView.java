package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.activity.Activity;
import org.entente.investment.activity.Industries;
import org.entente.investment.observation.Observation;
import org.entente.kernel.graphql.FigureView;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentIndustry} in the graph. */
@Name("InvestmentIndustry")
@Description("What of an investment is in one industry.")
public record IndustryView(
        @NonNull @Description("The source's code of the industry.")
        String activity,

        @Description("The section of ISIC revision 4 that the code is of; null for codes that are none.") @Nullable
        IsicSectionView isicSection,

        @Description("The sector that the code stands for; null when it stands for more, less, or something else.")
        @Nullable
        SectorView sector,

        @NonNull @Description("The amount as reported, or why there is none.")
        FigureView figure,

        @NonNull @Description("Share in the reported total, per cent; absent where that is not above zero.")
        FigureView share) {
    static IndustryView of(Industries industries, Observation part) {
        String activity = part.dimensions().activity();
        return new IndustryView(
                activity,
                IsicSectionView.ofNullable(Activity.section(activity).orElse(null)),
                Activity.sector(activity).map(SectorView::of).orElse(null),
                FigureView.of(part.figure()),
                FigureView.of(industries.share(part)));
    }
}
