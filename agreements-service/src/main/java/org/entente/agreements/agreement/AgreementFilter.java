package org.entente.agreements.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements of the whole list are wanted; each condition narrows it.
 *
 * @param concerning countries that must all be concerned; empty for any
 * @param instruments any of these; empty for all
 * @param kinds at least one of these; empty for all
 * @param areas at least one of these; empty for all
 * @param datedFrom first day that the agreement is listed under
 * @param datedTo last day that the agreement is listed under
 * @param words each must be part of a title, a party's name, a subject or the note
 */
public record AgreementFilter(
        Set<CountryCode> concerning,
        Set<InstrumentClass> instruments,
        Set<InstrumentKind> kinds,
        Set<String> areas,
        @Nullable LocalDate datedFrom,
        @Nullable LocalDate datedTo,
        List<String> words) {
    public AgreementFilter {
        concerning = Set.copyOf(concerning);
        instruments = Set.copyOf(instruments);
        kinds = Set.copyOf(kinds);
        areas = Set.copyOf(areas);
        words = List.copyOf(words);
    }

    /** Whether it wants all. */
    public boolean isEmpty() {
        return concerning.isEmpty()
                && instruments.isEmpty()
                && kinds.isEmpty()
                && areas.isEmpty()
                && datedFrom == null
                && datedTo == null
                && words.isEmpty();
    }
}
