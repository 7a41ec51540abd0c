package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.observation.CounterpartLevel;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.observation.SpecialPurposeEntities;
import org.entente.investment.ranking.PartnerRanking;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;

/** {@code InvestmentPartner} in the graph. */
@Name("InvestmentPartner")
@Description("An investor in a country, or a destination of its investment, with its place among all.")
public record InvestmentPartnerView(
        @NonNull @Description("The investor or destination.")
        CountryView partner,

        @NonNull @Description("The period it speaks of.") PeriodView period,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @NonNull @Description("By which principle of presentation the numbers are counted.")
        InvestmentPrinciple principle,

        @NonNull @Description("Whether the counterpart is the immediate or the ultimate one.")
        CounterpartLevel counterpartLevel,

        @NonNull @Description("Whether entities that only pass funds through are counted.")
        SpecialPurposeEntities specialPurposeEntities,

        @NonNull @Description("What is ranked by, negative when more was withdrawn than invested.")
        FigureView value,

        @NonNull
        @Description("Place, 1 is first; equals share a place. Absent when the edition has only some counterparts.")
        FigureView rank,

        @NonNull @Description("Share of the whole, per cent; absent when that is not known or not above zero.")
        FigureView share) {
    static InvestmentPartnerView of(PartnerRanking ranking, PartnerRanking.Place place) {
        return new InvestmentPartnerView(
                CountryView.of(place.partner()),
                PeriodView.of(ranking.period()),
                ranking.dataset(),
                ranking.dimensions().principle(),
                ranking.dimensions().counterpartLevel(),
                ranking.dimensions().specialPurpose(),
                FigureView.of(place.value()),
                FigureView.of(place.rank()),
                FigureView.of(place.share()));
    }
}
