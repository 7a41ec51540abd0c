package org.entente.kernel.exports;

import org.jspecify.annotations.Nullable;

/**
 * Keeps a spreadsheet that opens a CSV file from running what is in it: a text that would be taken for a formula gets a
 * leading apostrophe. Numbers are never guarded, so that -5 stays a number.
 */
public final class FormulaGuard {
    /** With the full-width forms that East Asian editions of spreadsheets take for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** The text, guarded where it needs to be; null for null. */
    public static @Nullable String safe(@Nullable String text) {
        return text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text without the apostrophe that {@link #safe} gave it, so that an exported file reads in as it was. */
    public static String plain(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA_STARTS.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
