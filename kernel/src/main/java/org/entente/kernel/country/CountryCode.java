package org.entente.kernel.country;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Identifies a country or area: the ISO 3166-1 alpha-3 code ({@code AZE}), the ISO 3166-3 alpha-3 of a state that has
 * ended ({@code SUN}), or a reserved code of three characters for what ISO does not list ({@code W00}, {@code X99}).
 * Only the shape is checked here; {@link CountryReference#find(CountryCode)} tells whether the code is known.
 *
 * @param value a capital letter and two capital letters or digits
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{2}");

    /** Rejects anything of another shape with {@link CountryCodeInvalidException}. */
    public CountryCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new CountryCodeInvalidException(value);
        }
    }

    /** Reads a code typed in any case, surrounded by blanks or not; rejects as the constructor does. */
    public static CountryCode parse(String text) {
        return new CountryCode(text.strip().toUpperCase(Locale.ROOT));
    }

    /** Alphabetical, as codes are listed everywhere. */
    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
