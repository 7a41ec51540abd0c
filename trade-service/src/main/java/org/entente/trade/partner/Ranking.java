package org.entente.trade.partner;

import java.util.List;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;

/**
 * The asked part of a ranking, best place first.
 *
 * @param partners how many partners the dataset has for the country and period
 */
public record Ranking(Period period, String dataset, Basis basis, int partners, List<Place> places) {
    public Ranking {
        places = List.copyOf(places);
    }

    /**
     * One partner's place.
     *
     * @param value US dollars
     * @param rank 1 is first, equals share a place; absent when the dataset has not all partners
     * @param share of the country's total, per cent
     */
    public record Place(CountryCode partner, Figure value, Figure rank, Figure share) {}
}
