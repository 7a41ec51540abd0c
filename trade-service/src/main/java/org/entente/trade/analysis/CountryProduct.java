package org.entente.trade.analysis;

import org.entente.kernel.figure.Figure;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.product.ProductKey;

/**
 * A product among all that a country exports or imports.
 *
 * @param value with all partners, US dollars
 * @param rank 1 is first; equals share a place
 * @param share in the country's exports or imports, per cent
 */
public record CountryProduct(YearReports year, ProductKey product, Figure value, Figure rank, Figure share) {}
