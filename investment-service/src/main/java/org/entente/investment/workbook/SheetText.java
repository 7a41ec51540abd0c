package org.entente.investment.workbook;

import java.util.List;

/**
 * One sheet as text.
 *
 * @param rows every row from the first on; an empty one has no cells
 */
public record SheetText(String name, List<List<String>> rows) {
    public SheetText {
        rows = List.copyOf(rows);
    }

    /** The cell's text without surrounding blanks; empty where the row has none. */
    public static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
