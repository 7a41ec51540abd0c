package org.entente.agreements.span;

import org.entente.kernel.country.CountryPair;

/**
 * What is in force between two countries on a day.
 *
 * @param inForce agreements in force
 * @param provisional agreements applied provisionally
 */
public record PairInForce(CountryPair pair, int inForce, int provisional) {}
