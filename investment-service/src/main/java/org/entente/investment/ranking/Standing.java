package org.entente.investment.ranking;

import org.entente.kernel.figure.Figure;

/**
 * Where a number stands among the same reporter's numbers of the same kind and period.
 *
 * @param rank 1 is first, equals share a place; absent when the edition has only some counterparts
 * @param share of the whole, per cent; absent when the whole is not known or not above zero
 */
public record Standing(Figure rank, Figure share) {}
