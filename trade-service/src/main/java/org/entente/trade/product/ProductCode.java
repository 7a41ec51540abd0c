package org.entente.trade.product;

import java.util.Locale;
import java.util.Optional;

/**
 * A code of the Harmonized System with 2, 4 or 6 digits; leading zeros are part of it.
 *
 * <p>The tables keep codes as numbers: no chapter is 00, so a number below 100 has two digits, one below 10,000 four,
 * and any other six.
 *
 * @param digits the code as written, for instance {@code 0101}
 */
public record ProductCode(String digits) implements Comparable<ProductCode> {
    /** The number that stands for "all products": a reported total. */
    public static final int TOTAL = 0;

    private static final int MOST = 999_999;

    public ProductCode {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a code of 2, 4 or 6 digits: '%s'".formatted(digits));
        }
    }

    /** The code of this text; empty when it is not one. */
    public static Optional<ProductCode> find(String text) {
        return isValid(text) ? Optional.of(new ProductCode(text)) : Optional.empty();
    }

    /** The code that {@link #number()} of which is given. */
    public static ProductCode ofNumber(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("not a product number: " + number);
        }
        return new ProductCode(String.format(Locale.ROOT, "%0" + level(number) + "d", number));
    }

    private static boolean isValid(String text) {
        int length = text.length();
        return (length == 2 || length == 4 || length == 6)
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && !text.startsWith("00");
    }

    /** Digits of the code with this number: 2, 4 or 6; 0 for {@link #TOTAL}. */
    public static int level(int number) {
        if (number == TOTAL) {
            return 0;
        }
        return number < 100 ? 2 : number < 10_000 ? 4 : 6;
    }

    /** The number that the tables keep it under. */
    public int number() {
        return Integer.parseInt(digits);
    }

    /** How many digits it has: 2 is a chapter, 4 a heading, 6 a subheading. */
    public int level() {
        return digits.length();
    }

    /** The code one level up; empty for a chapter. */
    public Optional<ProductCode> parent() {
        return level() == 2 ? Optional.empty() : Optional.of(new ProductCode(digits.substring(0, level() - 2)));
    }

    @Override
    public int compareTo(ProductCode other) {
        return digits.compareTo(other.digits);
    }
}
