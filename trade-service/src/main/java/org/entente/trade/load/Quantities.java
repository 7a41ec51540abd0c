package org.entente.trade.load;

import org.entente.kernel.imports.CsvRow;
import org.entente.trade.flow.QuantityUnit;
import org.jspecify.annotations.Nullable;

/** Reads the units that quantities are counted in, as UN Comtrade numbers them. */
final class Quantities {
    private Quantities() {}

    /**
     * The unit of the row's quantity; refuses the row when it is not known.
     *
     * @param column column of the quantity
     * @param unitColumn column of the unit; empty when there is none
     * @param unit what all rows count; null when only the row tells
     */
    static int unit(CsvRow row, String column, String unitColumn, @Nullable Integer unit) {
        String text = row.raw(unitColumn);
        if (text.isEmpty()) {
            if (unit == null) {
                throw row.reject(
                        column, "has no unit; write the number that UN Comtrade has for it, such as 5 for items");
            }
            return unit;
        }
        if (!isUnit(text)) {
            throw row.reject(
                    unitColumn,
                    "is not the number of a unit as UN Comtrade numbers them, 2 to 999: 5 is items, 8 kilograms");
        }
        int stated = Integer.parseInt(text);
        if (unit != null && unit != stated) {
            throw row.reject(unitColumn, "is not %d, which the option quantityUnit says".formatted(unit));
        }
        return stated;
    }

    /** Whether the text is the number of a unit. */
    static boolean isUnit(String text) {
        return text.matches("\\d{1,3}") && !QuantityUnit.isNone(Integer.parseInt(text));
    }
}
