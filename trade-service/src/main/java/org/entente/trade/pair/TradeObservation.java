package org.entente.trade.pair;

import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;

/**
 * A measure of a pair's trade in one period, from one dataset.
 *
 * @param figure US dollars, or why there is no value
 * @param movement over the same period of the year before in the same dataset
 */
public record TradeObservation(Period period, String dataset, Basis basis, Figure figure, Movement movement) {}
