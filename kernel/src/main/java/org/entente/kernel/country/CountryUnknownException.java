package org.entente.kernel.country;

/** A well-formed code that the reference does not list. */
public final class CountryUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CountryUnknownException(CountryCode code) {
        super("no country or area has the code " + code + "; ISO 3166-1 alpha-3 codes are expected, as in AZE");
    }
}
