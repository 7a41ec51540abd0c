package org.entente.kernel.exports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.kernel.figure.Figure;

/** A table of figures, one a row: cells that say which figure it is, then the figure with all that it means. */
public final class FigureTable {
    private final List<Column> keys;
    private final Instant knownAsOf;
    private final List<Row> rows = new ArrayList<>();

    private record Row(List<Cell> keys, Figure figure) {}

    /** An empty table whose rows are told apart by {@code keys}. */
    public FigureTable(Instant knownAsOf, Column... keys) {
        this.keys = List.of(keys);
        this.knownAsOf = knownAsOf;
    }

    /** Adds a figure, with a cell for each key. */
    public void add(Figure figure, Cell... keyCells) {
        rows.add(new Row(List.of(keyCells), figure));
    }

    /** The finished table. */
    public Extract extract(String name, String description) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("table", description));
        notes.addAll(FigureColumns.notes(rows.stream().map(Row::figure).toList(), knownAsOf));
        return new Extract(
                name,
                Stream.concat(keys.stream(), FigureColumns.COLUMNS.stream()).toList(),
                notes,
                sink -> {
                    for (Row row : rows) {
                        List<Cell> cells = new ArrayList<>(row.keys());
                        cells.addAll(FigureColumns.cells(row.figure(), knownAsOf));
                        sink.accept(cells);
                    }
                });
    }
}
