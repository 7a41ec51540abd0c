package org.entente.trade.area;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.kernel.country.AreaKind;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher's list says of one code.
 *
 * @param code the publisher's number, such as 842
 * @param name the publisher's name of it
 * @param note what the publisher says beside the name, null when nothing
 * @param alpha2 two characters, ISO 3166-1 or the publisher's own; null when it gives none
 * @param alpha3 three characters, ISO 3166-1 or the publisher's own; null when it gives none
 * @param validFrom first day that the code is used for, null when not said
 * @param validTo last day, null while it is used
 * @param group whether it stands for several countries
 */
public record CountryEntry(
        CountryList list,
        int code,
        String name,
        @Nullable String note,
        @Nullable String alpha2,
        @Nullable String alpha3,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean group) {

    /** What the reference that Entente ships takes the code for; empty when it does not know it. */
    public Optional<Country> known(CountryReference reference) {
        return reference.resolve(list.scheme(), Integer.toString(code), validTo);
    }

    /**
     * What the code means: what the shipped reference knows, or else the country whose ISO 3166-1 alpha-3 the list gives.
     * Codes of three characters that are the publisher's own say nothing.
     */
    public Optional<Country> country(CountryReference reference) {
        return known(reference).or(() -> byAlpha3(reference));
    }

    /** The country with the list's alpha-3, as far as it is one of ISO 3166-1. */
    public Optional<Country> byAlpha3(CountryReference reference) {
        return Optional.ofNullable(alpha3)
                .flatMap(reference::find)
                .filter(country -> country.kind() == AreaKind.COUNTRY);
    }

    /** What the reference takes the list's name for; empty when it does not know it. */
    public Optional<Country> byName(CountryReference reference) {
        return reference.resolve(list.scheme(), name, validTo);
    }

    /** Whether the code is used for some day of the period. */
    public boolean covers(Period period) {
        return (validFrom == null || !period.lastDay().isBefore(validFrom))
                && (validTo == null || !period.firstDay().isAfter(validTo));
    }
}
