package org.entente.agreements.graphql;

import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;

/** Pairs from two arguments. */
final class Pairs {
    private Pairs() {}

    /** The pair; {@link BadUserInputException} when it is one country twice. */
    static CountryPair of(CountryCodeScalar one, CountryCodeScalar other) {
        if (one.code().equals(other.code())) {
            throw new BadUserInputException("a pair is two different countries, not %s and itself"
                    .formatted(one.code().value()));
        }
        return CountryPair.of(one.code(), other.code());
    }
}
