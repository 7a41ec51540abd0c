package org.entente.kernel.imports;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Rows for tests of what reads them. */
public final class Rows {
    private Rows() {}

    /** The first row of a file with these cells by column. */
    public static CsvRow of(Map<String, String> cells) {
        Header header = new Header(UnaryOperator.identity());
        JsonCells row = new JsonCells(1, cells.size());
        cells.forEach((column, text) -> row.put(header.add(column), text));
        return new CsvRow(header, row);
    }
}
