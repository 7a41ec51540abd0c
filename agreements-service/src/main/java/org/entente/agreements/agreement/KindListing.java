package org.entente.agreements.agreement;

import java.time.LocalDate;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;

/**
 * That a release lists every instrument of a kind, so that one it does not list can be said to be missing.
 *
 * @param pair the pair it lists them of; null for the whole world
 * @param listedTo last day it speaks of; null when it does not say
 */
public record KindListing(
        InstrumentKind kind,
        @Nullable CountryPair pair,
        @Nullable LocalDate listedTo) {}
