package org.entente.trade.load;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.imports.ImportReport;

/** Reads what one unit of a row's value is worth, from an option or from the row, never from both. */
final class UnitReader {
    static final String MULTIPLIER = "multiplier";
    static final String CURRENCY = "currency";
    static final Set<String> OPTIONS = Set.of(MULTIPLIER, CURRENCY);

    private static final String DOLLARS = "USD";
    private static final int MOST_ZEROS = 12;

    private final BigDecimal constant;
    private final String currencyColumn;
    private final String unitColumn;
    private final String multiplierColumn;
    private final boolean hasCurrency;
    private final boolean hasCurrencyColumn;
    private final boolean dollarsStated;
    private final ImportReport report;
    private final Map<String, BigDecimal> multipliers = new HashMap<>();

    /**
     * Reads units as the options and the row's own columns say.
     *
     * @throws BadUserInputException when the options name another currency
     * @throws FileRejectedException when the file's multiplier would be applied on top of that of the options
     */
    UnitReader(ImportOptions options, Columns columns, ImportReport report) {
        this.constant = constant(options);
        this.currencyColumn = columns.of(Role.CURRENCY);
        this.unitColumn = columns.of(Role.UNIT);
        this.multiplierColumn = columns.of(Role.UNIT_MULTIPLIER);
        this.hasCurrency = columns.has(Role.CURRENCY);
        this.hasCurrencyColumn = hasCurrency || columns.has(Role.UNIT);
        this.dollarsStated = dollarsStated(options);
        this.report = report;
        if (options.find(MULTIPLIER).isPresent() && columns.has(Role.UNIT_MULTIPLIER)) {
            throw new FileRejectedException(
                    "the values would be multiplied twice: by the option multiplier and by the column %s; leave the option away"
                            .formatted(multiplierColumn));
        }
    }

    private static BigDecimal constant(ImportOptions options) {
        return options.find(MULTIPLIER).isEmpty() ? BigDecimal.ONE : FlowOptions.multiplier(options, MULTIPLIER);
    }

    /** Refuses options that cannot be used. */
    static void check(ImportOptions options) {
        constant(options);
        dollarsStated(options);
    }

    /** Whether the options say that the values are US dollars. */
    static boolean dollarsStated(ImportOptions options) {
        String text = options.find(CURRENCY).orElse("");
        if (!text.isEmpty() && !text.equalsIgnoreCase(DOLLARS)) {
            throw new BadUserInputException(
                    "'%s' is not a value of currency; figures of trade are kept in US dollars: convert them and write USD"
                            .formatted(text));
        }
        return !text.isEmpty();
    }

    /** Whether anything but the options tells the currency. */
    boolean hasCurrencyColumn() {
        return hasCurrencyColumn;
    }

    /** How many US dollars one unit of the row's value is; refuses the row when it is of another currency. */
    BigDecimal multiplier(CsvRow row) {
        requireDollars(row);
        String text = row.raw(multiplierColumn);
        if (text.isEmpty()) {
            return constant;
        }
        BigDecimal multiplier = multipliers.get(text);
        if (multiplier == null) {
            multiplier = power(row, text);
            multipliers.put(text, multiplier);
            if (multiplier.compareTo(BigDecimal.ONE) != 0) {
                report.remark(
                        row.line(),
                        row.spell(multiplierColumn),
                        text,
                        "the values of such rows are multiplied by %s".formatted(multiplier.toPlainString()));
            }
        }
        return multiplier;
    }

    private void requireDollars(CsvRow row) {
        String currency = row.raw(currencyColumn);
        String unit = row.raw(unitColumn);
        if (!currency.isEmpty() && !currency.equalsIgnoreCase(DOLLARS)) {
            throw row.reject(currencyColumn, "is not USD; convert the values to US dollars first");
        }
        if (currency.isEmpty() && !unit.isEmpty() && !unit.equalsIgnoreCase(DOLLARS)) {
            throw row.reject(unitColumn, "is not USD; convert the values to US dollars first");
        }
        if (currency.isEmpty() && unit.isEmpty() && hasCurrencyColumn && !dollarsStated) {
            throw row.reject(
                    hasCurrency ? currencyColumn : unitColumn,
                    "is empty; if the values are US dollars, say so by the option currency=USD");
        }
    }

    private BigDecimal power(CsvRow row, String text) {
        if (!text.matches("-?\\d{1,2}") || Math.abs(Integer.parseInt(text)) > MOST_ZEROS) {
            throw row.reject(multiplierColumn, "is not a power of ten such as 0, 3 or 6");
        }
        return BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(text));
    }
}
