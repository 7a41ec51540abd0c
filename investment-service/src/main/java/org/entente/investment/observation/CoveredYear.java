package org.entente.investment.observation;

import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;

/**
 * A release answers for one reporter, year, measure and direction.
 *
 * @param release the edition that answers; its source is the dataset
 * @param extent whether a counterpart that is not in it was not reported, or is merely not here
 */
public record CoveredYear(
        InvestmentMeasure measure,
        InvestmentDirection direction,
        CountryCode reporter,
        Period period,
        Extent extent,
        Release release) {}
