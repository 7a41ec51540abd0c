package org.entente.kernel.edit;

import java.util.regex.Pattern;

/**
 * Which record is edited.
 *
 * @param type what it is, in lower-case words as a message names it, for instance {@code project}
 * @param id its stable id
 */
public record RecordKey(String type, String id) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** Whether a text can be the stable id of a record: lower-case letters, digits and hyphens. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "%s '%s'".formatted(type, id);
    }
}
