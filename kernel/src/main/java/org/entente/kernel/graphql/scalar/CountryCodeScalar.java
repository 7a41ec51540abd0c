package org.entente.kernel.graphql.scalar;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;

/** {@code CountryCode} on the wire. */
@CustomScalar("CountryCode")
@Description(
        "A country or historic state by its ISO 3166-1 alpha-3 code, for example AZE; alpha-2 is accepted as input.")
public record CountryCodeScalar(CountryCode code) implements CustomStringScalar {
    /**
     * Reads an alpha-3 or alpha-2 code of any case.
     *
     * @throws BadUserInputException when no country has it
     */
    public CountryCodeScalar(String text) {
        this(CountryReference.standard()
                .find(text)
                .orElseThrow(() -> new BadUserInputException(
                        "'%s' is not a country code: write an ISO 3166-1 alpha-3 code such as AZE".formatted(text)))
                .code());
    }

    @Override
    public String stringValueForSerialization() {
        return code.value();
    }
}
