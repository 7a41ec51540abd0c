package org.entente.trade.load.sdmx;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/** Makes rows of observations, numbered in the order in which they are read. */
final class Rows {
    private final ImportReport report;
    private final CsvTable.RowHandler handler;
    private long count;

    Rows(ImportReport report, CsvTable.RowHandler handler) {
        this.report = report;
        this.handler = handler;
    }

    /** Hands over one observation. */
    void add(Structure structure, String[] cells) throws SQLException, IOException {
        count++;
        CsvTable.take(report, structure.rows().row(count, cells), handler);
    }

    /** Fills in the dimensions that a key such as {@code 0:12:3} points to. */
    static void putKey(List<Component> dimensions, String key, String[] cells) {
        String[] indexes = key.split(":", -1);
        if (indexes.length < dimensions.size()) {
            throw new FileRejectedException(
                    "the key '%s' has %d indexes for %d dimensions".formatted(key, indexes.length, dimensions.size()));
        }
        for (int i = 0; i < dimensions.size(); i++) {
            cells[dimensions.get(i).cell()] = dimensions.get(i).value(indexes[i]);
        }
    }

    /** Fills in the values of components from the elements that begin at {@code from}; those left away have their default. */
    static void put(List<Component> components, List<@Nullable Element> elements, int from, String[] cells) {
        for (int i = 0; i < components.size(); i++) {
            int index = from + i;
            Component component = components.get(i);
            cells[component.cell()] = component.value(index < elements.size() ? elements.get(index) : null);
        }
    }
}
