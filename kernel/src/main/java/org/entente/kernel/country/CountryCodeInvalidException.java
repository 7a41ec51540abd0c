package org.entente.kernel.country;

/** A text that cannot be a country code, whatever countries there are. */
public final class CountryCodeInvalidException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    CountryCodeInvalidException(String value) {
        super("\"" + value + "\" is not a country code: three characters are expected, as in AZE");
    }
}
