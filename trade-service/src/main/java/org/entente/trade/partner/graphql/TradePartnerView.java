package org.entente.trade.partner.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.flow.Basis;
import org.entente.trade.partner.Ranking;

/** {@code TradePartner} in the graph. */
@Name("TradePartner")
@Description("A trading partner and its place among all of a country's.")
public record TradePartnerView(
        @NonNull @Description("The partner.") CountryView partner,

        @NonNull @Description("The period they speak of.") PeriodView period,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @NonNull @Description("Whose figures the dataset holds.")
        Basis basis,

        @NonNull @Description("What is ranked by, US dollars.")
        FigureView value,

        @NonNull
        @Description("Place, 1 is first; equals share a place. Absent when the dataset has only selected partners.")
        FigureView rank,

        @NonNull @Description("Share of the country's trade with the world, per cent. Absent when that is not known.")
        FigureView share) {
    static TradePartnerView of(Ranking ranking, Ranking.Place place) {
        return new TradePartnerView(
                CountryView.of(place.partner()),
                PeriodView.of(ranking.period()),
                ranking.dataset(),
                ranking.basis(),
                FigureView.of(place.value()),
                FigureView.of(place.rank()),
                FigureView.of(place.share()));
    }
}
