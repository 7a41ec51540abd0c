package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.activity.Activity;
import org.entente.investment.observation.CounterpartLevel;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentDirection;
import org.entente.investment.observation.InvestmentInstrument;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.SpecialPurposeEntities;
import org.entente.investment.pair.PairAsOf;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.FigureView;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentFigure} in the graph. */
@Name("InvestmentFigure")
@Description("One number that a country reported of direct investment, with everything that tells it from the others.")
public record InvestmentFigureView(
        @NonNull @Description("What is measured.") InvestmentMeasure measure,

        @NonNull @Description("From which side the reporter sees it.")
        InvestmentDirection direction,

        @NonNull @Description("The country that invests.") CountryView investor,

        @NonNull @Description("The country that the investment is in.")
        CountryView host,

        @NonNull @Description("The country that reported the number: the host for inward, the investor for outward.")
        CountryView reporter,

        @NonNull @Description("By which principle of presentation it is counted.")
        InvestmentPrinciple principle,

        @NonNull @Description("Whether the counterpart is the immediate or the ultimate one.")
        CounterpartLevel counterpartLevel,

        @NonNull @Description("Whether entities that only pass funds through are counted.")
        SpecialPurposeEntities specialPurposeEntities,

        @NonNull @Description("Which part of direct investment.")
        InvestmentInstrument instrument,

        @NonNull @Description("The industry: ALL, or a code of the source's classification.")
        String activity,

        @Description("The section of ISIC revision 4 that the code is of; null for ALL and for codes that are none.")
        @Nullable
        IsicSectionView isicSection,

        @Description("The sector that the code stands for; null when it stands for more, less, or something else.")
        @Nullable
        SectorView sector,

        @NonNull @Description("What the source's number was multiplied by at import: 1000000 for a source in millions.")
        int unitMultiplier,

        @NonNull
        @Description(
                "The number itself, in whole units of its currency, negative when more was withdrawn than invested.")
        FigureView figure,

        @Ignore Observation observation,
        @Ignore @Nullable Observation before,
        @Ignore PairAsOf key) {
    static InvestmentFigureView of(Observation observation, @Nullable Observation before, PairAsOf key) {
        Dimensions dimensions = observation.dimensions();
        return new InvestmentFigureView(
                observation.measure(),
                observation.direction(),
                CountryView.of(observation.corridor().investor()),
                CountryView.of(observation.corridor().host()),
                CountryView.of(observation.reporter()),
                dimensions.principle(),
                dimensions.counterpartLevel(),
                dimensions.specialPurpose(),
                dimensions.instrument(),
                dimensions.activity(),
                IsicSectionView.ofNullable(
                        Activity.section(dimensions.activity()).orElse(null)),
                Activity.sector(dimensions.activity()).map(SectorView::of).orElse(null),
                observation.multiplier(),
                FigureView.of(observation.figure()),
                observation,
                before,
                key);
    }
}
