package org.entente.investment.ranking;

import java.util.List;
import org.entente.investment.observation.Dimensions;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Period;

/**
 * The asked part of a ranking, the largest first.
 *
 * @param dimensions of all its numbers
 */
public record PartnerRanking(Period period, String dataset, Dimensions dimensions, List<Place> places) {
    public PartnerRanking {
        places = List.copyOf(places);
    }

    /**
     * One counterpart's place.
     *
     * @param value as reported, negative when more was withdrawn than invested
     */
    public record Place(CountryCode partner, Figure value, Figure rank, Figure share) {}
}
