package org.entente.kernel.graphql.scalar;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;

/**
 * {@code CountryCode} on the wire. Any text is taken in; what it means is asked by {@link #code()}, inside a resolver,
 * because an exception thrown while a scalar is read reaches the caller as a validation error that names internals.
 */
@CustomScalar("CountryCode")
@Description(
        "A country or historic state by its ISO 3166-1 alpha-3 code, for example AZE; alpha-2 is accepted as input.")
public record CountryCodeScalar(String text) implements CustomStringScalar {
    /** The scalar of a known country. */
    public static CountryCodeScalar of(CountryCode code) {
        return new CountryCodeScalar(code.value());
    }

    /**
     * The country meant; alpha-2 and lower case are understood.
     *
     * @throws BadUserInputException when no country has the code
     */
    public CountryCode code() {
        return CountryReference.standard()
                .find(text)
                .orElseThrow(() -> new BadUserInputException(
                        "'%s' is not a country code: write an ISO 3166-1 alpha-3 code such as AZE".formatted(text)))
                .code();
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
