package org.entente.trade.pair;

import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Period;

/**
 * Both sides' reports of the same goods in one year.
 *
 * @param reported what the country reported
 * @param mirrored what the partner reported as the opposite flow
 * @param gap mirrored - reported, US dollars
 * @param ratio imports / exports, whoever reported them
 * @param asymmetry (imports - exports) / mean of both, between -2 and 2
 */
public record MirrorComparison(
        Period year, Figure reported, Figure mirrored, Figure gap, Figure ratio, Figure asymmetry) {}
