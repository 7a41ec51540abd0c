package org.entente.trade.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** Reads a publisher's country codes into UN numerics and remembers them, period by period. */
final class CountryCodes {
    private final CountryReference reference = CountryReference.standard();
    private final @Nullable AliasScheme scheme;
    private final Map<Period, Map<String, Optional<Country>>> remembered = new HashMap<>();
    private @Nullable Period last;
    private Map<String, Optional<Country>> lastKnown = new HashMap<>();

    /** Codes of a publisher; with null only ISO 3166-1 codes are understood. */
    CountryCodes(@Nullable AliasScheme scheme) {
        this.scheme = scheme;
    }

    /** The country's UN numeric; an unknown code refuses the row. */
    int read(CsvRow row, String column, Period period) {
        return find(row.raw(column), period)
                .orElseThrow(() -> row.reject(
                        column,
                        scheme == null
                                ? "is not an ISO 3166-1 alpha-3 code such as AZE"
                                : "is not a country code of %s in %s".formatted(scheme, period.code())))
                .numeric();
    }

    private Optional<Country> find(String code, Period period) {
        if (!period.equals(last)) {
            last = period;
            lastKnown = remembered.computeIfAbsent(period, unused -> new HashMap<>());
        }
        Optional<Country> known = lastKnown.get(code);
        if (known == null) {
            known = resolve(code, period);
            lastKnown.put(code, known);
        }
        return known;
    }

    /** A code that changed hands within the period is understood as on its last day, or else as on its first. */
    private Optional<Country> resolve(String code, Period period) {
        if (scheme == null) {
            return reference.find(code);
        }
        return reference
                .resolve(scheme, code, period.lastDay())
                .or(() -> reference.resolve(scheme, code, period.firstDay()));
    }
}
