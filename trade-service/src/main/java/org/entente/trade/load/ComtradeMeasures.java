package org.entente.trade.load;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportReport;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Quantity;
import org.entente.trade.flow.QuantityUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a line of UN Comtrade counts: value, weight, quantity, and who says so.
 *
 * <p>Comtrade's estimation flag speaks of quantity and weight alone (2 the quantity, 4 the net weight, 6 both; UNSD,
 * "Quantity and Weight Data in UN Comtrade", 2009): values are published as reported, or as sums of what was.
 */
final class ComtradeMeasures {
    private static final String CONFIDENTIAL = "c";
    private static final int QUANTITY_ESTIMATED = 2;
    private static final int WEIGHT_ESTIMATED = 4;
    private static final int MOST_UNITS = 999;

    private final FinerValues finer;
    private final ImportReport report;
    private final Set<String> unknownUnits = new HashSet<>();

    ComtradeMeasures(FinerValues finer, ImportReport report) {
        this.finer = finer;
        this.report = report;
    }

    /** The value in thousandths of a dollar; null when it is withheld. */
    @Nullable
    Long value(CsvRow row) {
        return row.raw(ComtradeNames.VALUE).equalsIgnoreCase(CONFIDENTIAL)
                ? null
                : (Long) Values.usd(row, ComtradeNames.VALUE, BigDecimal.ONE, finer);
    }

    /** CIF or FOB, whichever of the two is the value; a value of nothing is both, and says nothing. */
    @Nullable
    Valuation valuation(CsvRow row, Flow flow, @Nullable Long value) {
        if (value == null || value == 0) {
            return null;
        }
        boolean cif = value.equals(amount(row, ComtradeNames.CIF, "a dollar"));
        boolean fob = value.equals(amount(row, ComtradeNames.FOB, "a dollar"));
        if (cif && fob) {
            return flow.isOutward() ? Valuation.FOB : Valuation.CIF;
        }
        return cif ? Valuation.CIF : fob ? Valuation.FOB : null;
    }

    /** The value with weight and quantity. */
    Measures measures(CsvRow row, @Nullable Long value) {
        Long weight = measured(amount(row, ComtradeNames.WEIGHT, "a kilogram"), value);
        boolean estimated = weight != null && isEstimated(row, ComtradeNames.IS_WEIGHT_ESTIMATED, WEIGHT_ESTIMATED);
        return new Measures(value, weight, estimated, quantity(row, value));
    }

    private @Nullable Quantity quantity(CsvRow row, @Nullable Long value) {
        String text = row.raw(ComtradeNames.UNIT);
        if (CsvRow.isMissing(text) || text.equals("-1")) {
            return null;
        }
        Long amount = measured(amount(row, ComtradeNames.QUANTITY, "its unit"), value);
        int unit = row.integer(ComtradeNames.UNIT);
        if (amount == null || QuantityUnit.isNone(unit)) {
            return null;
        }
        boolean keepable = unit > 0 && unit <= MOST_UNITS;
        if (QuantityUnit.find(unit).isEmpty() && unknownUnits.add(text)) {
            report.remark(
                    row.line(),
                    row.spell(ComtradeNames.UNIT),
                    text,
                    keepable
                            ? "is not a known unit of quantity; the quantities of this file in it are kept with its code"
                            : "is not a code of a unit of quantity, 1 to 999; the quantities of this file in it are left out");
        }
        return keepable
                ? new Quantity(amount, unit, isEstimated(row, ComtradeNames.IS_QUANTITY_ESTIMATED, QUANTITY_ESTIMATED))
                : null;
    }

    /** Comtrade writes 0 for a weight or quantity that it does not have; only goods of no value weigh nothing. */
    private static @Nullable Long measured(@Nullable Long amount, @Nullable Long value) {
        return amount != null && amount == 0 && (value == null || value != 0) ? null : amount;
    }

    private @Nullable Long amount(CsvRow row, String column, String unit) {
        return Values.find(row, column, BigDecimal.ONE, finer, unit);
    }

    /** The column of its own decides; files without it have the flag for both. */
    private static boolean isEstimated(CsvRow row, String column, int bit) {
        Flag own = Flag.of(row, column);
        if (own != Flag.UNSAID) {
            return own == Flag.YES;
        }
        String flag = row.raw(ComtradeNames.ESTIMATION);
        return !flag.isEmpty() && (row.integer(ComtradeNames.ESTIMATION) & bit) != 0;
    }

    /**
     * How the value came to be. That of a converted product is the UN's own, and so is one that was neither reported
     * nor added up from what was.
     */
    LineStatus status(CsvRow row, @Nullable Long value, boolean convertedProduct) {
        if (value == null) {
            return LineStatus.CONFIDENTIAL;
        }
        boolean made = Flag.of(row, ComtradeNames.IS_REPORTED) == Flag.NO
                && Flag.of(row, ComtradeNames.IS_AGGREGATE) == Flag.NO;
        return convertedProduct || made ? LineStatus.ESTIMATED : LineStatus.REPORTED;
    }
}
