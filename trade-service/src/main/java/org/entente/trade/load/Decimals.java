package org.entente.trade.load;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportOptions;

/** Turns numbers with a decimal comma into the same numbers with a point, where an import's options say so. */
final class Decimals {
    static final String DECIMAL_COMMA = "decimalComma";

    /** Thousands are set off by points or blanks, in threes or not at all. */
    private static final Pattern WITH_COMMA = Pattern.compile(
            "[+-]?(?:\\d+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+)(?:,\\d+)?(?:[Ee][+-]?\\d{1,2})?");

    private static final Pattern THOUSANDS = Pattern.compile("[. \\u00A0\\u202F]");

    private final boolean comma;
    private final List<String> columns;

    /** Reads the numbers in these columns. */
    Decimals(ImportOptions options, List<String> columns) {
        this.comma = isComma(options);
        this.columns = columns;
    }

    /** Whether the options say that numbers have a decimal comma. */
    static boolean isComma(ImportOptions options) {
        String text = options.find(DECIMAL_COMMA).orElse("false");
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new BadUserInputException(
                        "'%s' is not a value of decimalComma; write true or false".formatted(text));
        };
    }

    /** The row with its numbers as all other readers expect them. */
    CsvRow read(CsvRow row) {
        if (!comma) {
            return row;
        }
        CsvRow read = row;
        for (String column : columns) {
            if (!CsvRow.isMissing(row.raw(column)) && !StatusReader.isWithheld(row.raw(column))) {
                read = read.with(column, withPoint(row, column));
            }
        }
        return read;
    }

    private static String withPoint(CsvRow row, String column) {
        String text = row.raw(column);
        if (!WITH_COMMA.matcher(text).matches()) {
            throw row.reject(column, "is not a number with a decimal comma such as 1234,5 or 1.234,5");
        }
        return THOUSANDS.matcher(text).replaceAll("").replace(',', '.');
    }
}
