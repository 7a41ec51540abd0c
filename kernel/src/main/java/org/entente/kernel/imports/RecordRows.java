package org.entente.kernel.imports;

import java.util.List;
import java.util.function.UnaryOperator;

/** Makes rows of records that are neither CSV nor flat JSON, all with the same columns. */
public final class RecordRows {
    private final Header header = new Header(UnaryOperator.identity());

    /** Rows with these columns, in the order of their cells. */
    public RecordRows(List<String> columns) {
        columns.forEach(header::add);
    }

    /**
     * One row.
     *
     * @param line where the record is found in its file; no two rows of a file share it
     * @param texts the cells; kept as they are
     */
    public CsvRow row(long line, String[] texts) {
        return new CsvRow(header, new RecordCells(line, texts));
    }

    private record RecordCells(long line, String[] texts) implements Cells {
        @Override
        public boolean has(int place) {
            return place < texts.length;
        }

        @Override
        public String text(int place) {
            return has(place) ? texts[place].trim() : "";
        }
    }
}
