package org.entente.trade.analysis;

import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.trade.matrix.YearReports;

/**
 * A country's place among all that export or import a product.
 *
 * @param rank 1 is first; equals share a place
 * @param share in the world's trade of the product, per cent
 */
public record ProductTrader(YearReports year, CountryCode country, Figure value, Figure rank, Figure share) {}
