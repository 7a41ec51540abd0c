package org.entente.trade.mirror;

import org.entente.kernel.country.CountryCode;

/**
 * Whose lines are asked for.
 *
 * @param report number of the report
 * @param partner the partner that they name
 */
public record ChapterKey(int report, CountryCode partner) {}
