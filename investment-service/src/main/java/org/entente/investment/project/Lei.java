package org.entente.investment.project;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Legal entity identifiers: 18 letters and digits and two check digits by ISO 17442, modulo 97. */
final class Lei {
    /** The scheme that says that an identifier is one. */
    static final String SCHEME = "LEI";

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int BODY = 18;
    private static final int LETTERS_BASE = 36;

    private Lei() {}

    /** What is wrong with an identifier, and what would be right; empty when nothing is. */
    static Optional<String> problem(String value) {
        if (!SHAPE.matcher(value).matches()) {
            return Optional.of("is not an LEI: it has 18 capital letters and digits and two check digits");
        }
        String body = value.substring(0, BODY);
        String right = checkDigits(body);
        return value.endsWith(right)
                ? Optional.empty()
                : Optional.of("is not an LEI: the check digits of %s are %s, not %s"
                        .formatted(body, right, value.substring(BODY)));
    }

    private static String checkDigits(String body) {
        StringBuilder digits = new StringBuilder();
        (body + "00").chars().forEach(character -> digits.append(Character.digit(character, LETTERS_BASE)));
        int check = MODULUS.intValue()
                + 1
                - new BigInteger(digits.toString()).mod(MODULUS).intValue();
        return "%02d".formatted(check);
    }
}
