package org.entente.kernel.exports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * A table with its arguments, ready to be written. The rows are made while they are written.
 *
 * @param name what it is, for the file's name: letters, digits and hyphens
 * @param columns in order; every row has a cell for each
 * @param notes what one must know to read it; formats that have a place for them write them after the rows
 */
public record Extract(String name, List<Column> columns, List<Note> notes, Rows rows) {
    public Extract {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** Makes the rows of a table. */
    @FunctionalInterface
    public interface Rows {
        /** Gives each row, in order, to {@code sink}. */
        void writeTo(RowSink sink) throws IOException, SQLException;
    }

    /** Takes the rows of a table one by one. */
    @FunctionalInterface
    public interface RowSink {
        /** Takes a row: one cell a column. */
        void accept(List<Cell> row) throws IOException;
    }
}
