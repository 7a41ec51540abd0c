package org.entente.investment.claim;

import org.entente.kernel.figure.Figure;

/**
 * A statistic that a claim could mean.
 *
 * @param figure the statistic, or its absence with the reason
 * @param note what differs between it and the claim
 */
public record ClaimComparison(Figure figure, String note) {}
