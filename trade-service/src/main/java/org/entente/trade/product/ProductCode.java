package org.entente.trade.product;

import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.trade.product.Classification.Family;

/**
 * A code of a product; leading zeros are part of it. The Harmonized System has 2, 4 or 6 digits, the SITC 1 to 5.
 *
 * <p>The tables keep codes as numbers that tell family and digits. HS: the code itself, since no chapter is 00 and so a
 * number below 100 has two digits, one below 10,000 four, and any other six. SITC: a million for each digit plus the
 * code, so that 0, 00 and 000 are three numbers.
 *
 * @param digits the code as written, for instance {@code 0101}
 */
public record ProductCode(Family family, String digits) implements Comparable<ProductCode> {
    /** The number that stands for "all products": a reported total. */
    public static final int TOTAL = 0;

    private static final int MOST_HS = 999_999;
    /** What each digit of a code of the SITC adds to its number. */
    static final int SITC_DIGIT = 1_000_000;

    private static final int SITC_DIGITS = 5;

    public ProductCode {
        if (!isValid(family, digits)) {
            throw new IllegalArgumentException("not a code of the %s: '%s'".formatted(family, digits));
        }
    }

    /** The code of the Harmonized System with these 2, 4 or 6 digits. */
    public static ProductCode hs(String digits) {
        return new ProductCode(Family.HS, digits);
    }

    /** The code of this text in that family; empty when it is not one. */
    public static Optional<ProductCode> find(Family family, String text) {
        return isValid(family, text) ? Optional.of(new ProductCode(family, text)) : Optional.empty();
    }

    /** The code that {@link #number()} of which is given. */
    public static ProductCode ofNumber(int number) {
        int level = level(number);
        Family family = number < SITC_DIGIT ? Family.HS : Family.SITC;
        int code = number % SITC_DIGIT;
        if (number < 1 || level > SITC_DIGITS && family == Family.SITC) {
            throw new IllegalArgumentException("not a product number: " + number);
        }
        return new ProductCode(family, String.format(Locale.ROOT, "%0" + level + "d", code));
    }

    /**
     * The number of the code of this text in that family; {@link #TOTAL} when it is not one. For the rows of large
     * files, of which nothing but the number is kept.
     */
    public static int findNumber(Family family, String text) {
        if (!isValid(family, text)) {
            return TOTAL;
        }
        int code = Integer.parseInt(text);
        return family == Family.HS ? code : text.length() * SITC_DIGIT + code;
    }

    private static boolean isValid(Family family, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return family.hasLevel(text.length()) && (family == Family.SITC || !text.startsWith("00"));
    }

    /** Digits of the code with this number; 0 for {@link #TOTAL}. */
    public static int level(int number) {
        if (number > MOST_HS) {
            return number / SITC_DIGIT;
        }
        if (number == TOTAL) {
            return 0;
        }
        return number < 100 ? 2 : number < 10_000 ? 4 : 6;
    }

    /** The number of the code that this one is below or equal to, {@code level} digits long; the level is not greater. */
    public static int ancestor(int number, int level) {
        int cut = level(number) - level;
        int code = number % SITC_DIGIT;
        for (int i = 0; i < cut; i++) {
            code /= 10;
        }
        return number < SITC_DIGIT ? code : level * SITC_DIGIT + code;
    }

    /** The number that the tables keep it under. */
    public int number() {
        return findNumber(family, digits);
    }

    /** How many digits it has; of the HS, 2 is a chapter, 4 a heading, 6 a subheading. */
    public int level() {
        return digits.length();
    }

    /** The code one level up; empty for one of the topmost level. */
    public Optional<ProductCode> parent() {
        int step = family == Family.HS ? 2 : 1;
        return level() == step
                ? Optional.empty()
                : Optional.of(new ProductCode(family, digits.substring(0, level() - step)));
    }

    /** The codes above it, the topmost first; empty for one of the topmost level. */
    public List<ProductCode> ancestors() {
        LinkedList<ProductCode> above = new LinkedList<>();
        for (Optional<ProductCode> one = parent();
                one.isPresent();
                one = one.get().parent()) {
            above.addFirst(one.get());
        }
        return List.copyOf(above);
    }

    /** How many codes one level down there can be: 0 for one of the lowest level. */
    int childrenAtMost() {
        boolean lowest = level() == family.levels().get(family.levels().size() - 1);
        return lowest ? 0 : family == Family.HS ? 100 : 10;
    }

    @Override
    public int compareTo(ProductCode other) {
        int byFamily = family.compareTo(other.family);
        return byFamily != 0 ? byFamily : digits.compareTo(other.digits);
    }
}
