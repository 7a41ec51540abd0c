package org.entente.kernel.country;

import java.util.List;
import java.util.Optional;

/**
 * Two different countries in no order: {@code AZE-JPN} however it is asked.
 *
 * @param low the country whose alpha-3 code comes first in the alphabet
 * @param high the other
 */
public record CountryPair(CountryCode low, CountryCode high) {
    public CountryPair {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("not a pair in order: %s, %s".formatted(low.value(), high.value()));
        }
    }

    /**
     * The pair of two countries, given in any order.
     *
     * @throws IllegalArgumentException when they are the same
     */
    public static CountryPair of(CountryCode one, CountryCode other) {
        return one.compareTo(other) <= 0 ? new CountryPair(one, other) : new CountryPair(other, one);
    }

    /** The pair of an id such as {@code AZE-JPN}, in either order; empty when it names no two known countries. */
    public static Optional<CountryPair> find(String id, CountryReference reference) {
        String[] codes = id.split("-", -1);
        if (codes.length != 2) {
            return Optional.empty();
        }
        return reference
                .find(codes[0])
                .flatMap(one -> reference
                        .find(codes[1])
                        .filter(other -> !other.code().equals(one.code()))
                        .map(other -> of(one.code(), other.code())));
    }

    /** The id of the relation, for example {@code AZE-JPN}. */
    public String id() {
        return low.value() + "-" + high.value();
    }

    /** Both countries, in the order of the id. */
    public List<CountryCode> both() {
        return List.of(low, high);
    }

    /** Whether the country is one of the two. */
    public boolean has(CountryCode country) {
        return low.equals(country) || high.equals(country);
    }

    /**
     * The other of the two.
     *
     * @throws IllegalArgumentException when the country is neither
     */
    public CountryCode otherThan(CountryCode country) {
        if (!has(country)) {
            throw new IllegalArgumentException("%s is not of the pair %s".formatted(country.value(), id()));
        }
        return low.equals(country) ? high : low;
    }
}
