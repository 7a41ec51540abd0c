package org.entente.kernel.country;

import java.util.regex.Pattern;

/**
 * Identifies a group of countries: {@code EU}, {@code EFTA}, {@code ECT}.
 *
 * @param value two to twelve capital letters or digits, a letter first
 */
public record GroupCode(String value) implements Comparable<GroupCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

    /** Rejects anything of another shape with {@link IllegalArgumentException}. */
    public GroupCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not a group code: two to twelve capital letters or digits are expected");
        }
    }

    /** Alphabetical, as codes are listed everywhere. */
    @Override
    public int compareTo(GroupCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
