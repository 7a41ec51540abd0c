package org.entente.trade.load;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.period.Period;
import org.entente.trade.area.CountryEntry;
import org.jspecify.annotations.Nullable;

/** Reads a publisher's country codes into UN numerics and remembers them, period by period. */
final class CountryCodes {
    private final CountryReference reference = CountryReference.standard();
    private final @Nullable AliasScheme scheme;
    private final List<CountryEntry> imported;
    private final Map<Period, Map<String, Optional<Country>>> remembered = new HashMap<>();
    private @Nullable Period last;
    private Map<String, Optional<Country>> lastKnown = new HashMap<>();

    /** Codes of a publisher; with null only ISO 3166-1 codes are understood. */
    CountryCodes(@Nullable AliasScheme scheme) {
        this(scheme, List.of());
    }

    /**
     * Codes of a publisher; one that the shipped reference does not know is looked for in the publisher's list of
     * countries as it was last imported.
     */
    CountryCodes(@Nullable AliasScheme scheme, ImportContext context) throws SQLException {
        this(scheme, scheme == null ? List.of() : ImportedCountryCodes.list(context.connection(), scheme));
    }

    private CountryCodes(@Nullable AliasScheme scheme, List<CountryEntry> imported) {
        this.scheme = scheme;
        this.imported = imported;
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
                .or(() -> reference.resolve(scheme, code, period.firstDay()))
                .or(() -> resolveImported(code, period));
    }

    private Optional<Country> resolveImported(String code, Period period) {
        List<Country> meant = imported.stream()
                .filter(entry -> Integer.toString(entry.code()).equals(code) && entry.covers(period))
                .flatMap(entry -> entry.byAlpha3(reference).stream())
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
