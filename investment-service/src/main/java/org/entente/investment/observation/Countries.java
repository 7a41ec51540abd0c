package org.entente.investment.observation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** The countries that one file names, each looked up once for a period, however many rows name it. */
final class Countries {
    private final @Nullable AliasScheme scheme;
    private final CountryReference reference = CountryReference.standard();
    private final Map<Named, Optional<Country>> found = new HashMap<>();

    private record Named(String text, Period period) {}

    /** Countries that are written as {@code scheme} has them; null for ISO 3166-1 codes. */
    Countries(@Nullable AliasScheme scheme) {
        this.scheme = scheme;
    }

    /** The country that the text meant at the period's end. */
    Optional<Country> find(String text, Period period) {
        return found.computeIfAbsent(new Named(text, period), this::lookUp);
    }

    private Optional<Country> lookUp(Named named) {
        return scheme == null
                ? reference.find(named.text())
                : reference.resolve(scheme, named.text(), named.period().lastDay());
    }
}
