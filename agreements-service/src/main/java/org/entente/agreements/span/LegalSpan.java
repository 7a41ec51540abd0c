package org.entente.agreements.span;

import java.time.LocalDate;
import org.entente.agreements.status.LegalState;
import org.entente.kernel.country.CountryPair;

/**
 * An unbroken time in which an agreement was in one state between two countries.
 *
 * @param from first day; {@link #EARLIEST} when it has been so for ever
 * @param to last day; {@link #LATEST} when nothing is known that will change it
 */
public record LegalSpan(CountryPair pair, LocalDate from, LocalDate to, LegalState state) {
    /** Before anything that is recorded. */
    public static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /** After anything that is recorded. */
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
}
