package org.entente.kernel.country;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A country, a state that has ended, or a special partner of trade statistics.
 *
 * @param code alpha-3 or reserved code
 * @param alpha2 ISO alpha-2; null where none belongs to this area alone
 * @param numeric UN numeric (M49, Comtrade for special partners); unique, the key of the services' tables
 * @param name English short name
 * @param kind what the code stands for
 * @param validFrom first day, for areas that began within living statistics; null when it is not recorded
 * @param validTo last day; null while the area exists, and for a historic one whose end is not recorded
 * @param region UN region of the world; null for special partners and where none is assigned
 * @param localNames names by language tag where the platform's locale data has none of its own
 * @param source where the facts of this row were taken from
 */
public record Country(
        CountryCode code,
        @Nullable String alpha2,
        int numeric,
        String name,
        AreaKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String region,
        Map<String, String> localNames,
        String source) {

    /** Rejects a numeric outside 0 to 999 and an area that ends before it begins. */
    public Country {
        if (numeric < 0 || numeric > 999) {
            throw new IllegalArgumentException(code + " has the numeric code " + numeric + ", expected 0 to 999");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    code + " cannot end on " + validTo + " before it begins on " + validFrom);
        }
        localNames = Map.copyOf(localNames);
    }

    /** Whether the area exists on that day; first and last day included. */
    public boolean existsOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }

    /** The name in that language; the English one where no translation is known. */
    public String name(Locale language) {
        String own = localNames.get(language.getLanguage());
        if (own != null) {
            return own;
        }
        if (alpha2 == null || kind != AreaKind.COUNTRY || language.getLanguage().equals("en")) {
            return name;
        }
        String translated = new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(language);
        // Without locale data for the language the platform answers with the code.
        return translated.isEmpty() || translated.equals(alpha2) ? name : translated;
    }
}
