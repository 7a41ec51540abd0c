package org.entente.agreements.dialogue;

import org.entente.kernel.country.CountryPair;

/** Something that a pair of countries said or did together. */
public record OfPair<T>(CountryPair pair, T item) {}
