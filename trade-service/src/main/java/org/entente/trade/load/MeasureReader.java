package org.entente.trade.load;

import java.math.BigDecimal;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportOptions;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads value, weight and quantity of a row. */
final class MeasureReader {
    static final String WEIGHT_MULTIPLIER = "weightMultiplier";
    static final String QUANTITY_UNIT = "quantityUnit";
    static final Set<String> OPTIONS =
            Set.of(WEIGHT_MULTIPLIER, QUANTITY_UNIT, FinerValues.OPTION, Decimals.DECIMAL_COMMA);

    private final Columns columns;
    private final UnitReader units;
    private final FinerValues finer;
    private final BigDecimal weightMultiplier;
    private final @Nullable Integer quantityUnit;

    MeasureReader(ImportOptions options, Columns columns, UnitReader units) {
        this.columns = columns;
        this.units = units;
        this.finer = FinerValues.of(options);
        this.weightMultiplier = weightMultiplier(options);
        this.quantityUnit = quantityUnit(options);
    }

    /** Refuses options that cannot be used. */
    static void check(ImportOptions options) {
        FinerValues.of(options);
        weightMultiplier(options);
        quantityUnit(options);
        Decimals.isComma(options);
    }

    /** How many kilograms one unit of the weights is: 1 unless the options say otherwise. */
    private static BigDecimal weightMultiplier(ImportOptions options) {
        return options.find(WEIGHT_MULTIPLIER).isEmpty()
                ? BigDecimal.ONE
                : FlowOptions.multiplier(options, WEIGHT_MULTIPLIER, "kilograms");
    }

    /** The unit that all quantities of the file are counted in; null when the options do not say. */
    private static @Nullable Integer quantityUnit(ImportOptions options) {
        if (options.find(QUANTITY_UNIT).isEmpty()) {
            return null;
        }
        String text = options.require(QUANTITY_UNIT);
        if (!Quantities.isUnit(text)) {
            throw new BadUserInputException(
                    "'%s' is not a value of quantityUnit; write the number that UN Comtrade has for the unit, 2 to 999, such as 5 for items or 8 for kilograms"
                            .formatted(text));
        }
        return Integer.valueOf(text);
    }

    /** What the row counts; its value is null exactly when it is confidential. */
    Measures read(CsvRow row, LineStatus status) {
        return new Measures(
                status == LineStatus.CONFIDENTIAL ? null : value(row),
                weight(row),
                Flag.of(row, columns.of(Role.WEIGHT_ESTIMATED)) == Flag.YES,
                quantity(row));
    }

    private long value(CsvRow row) {
        return Values.usd(row, columns.of(Role.VALUE), units.multiplier(row), finer);
    }

    private @Nullable Long weight(CsvRow row) {
        String column = columns.of(Role.WEIGHT);
        if (StatusReader.isWithheld(row.raw(column))) {
            return null;
        }
        return Values.find(row, column, weightMultiplier, finer, "a kilogram");
    }

    private @Nullable Quantity quantity(CsvRow row) {
        String column = columns.of(Role.QUANTITY);
        if (StatusReader.isWithheld(row.raw(column))) {
            return null;
        }
        Long amount = Values.find(row, column, BigDecimal.ONE, finer, "its unit");
        boolean estimated = Flag.of(row, columns.of(Role.QUANTITY_ESTIMATED)) == Flag.YES;
        String unitColumn = columns.of(Role.QUANTITY_UNIT);
        return amount == null
                ? null
                : new Quantity(amount, Quantities.unit(row, column, unitColumn, quantityUnit), estimated);
    }
}
