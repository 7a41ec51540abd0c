package org.entente.kernel.country;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A CSV file of facts; every error names the file and the line. */
final class FactFile {

    private final FactFiles files;
    private final String name;
    private final List<String> columns;

    FactFile(FactFiles files, String name, String... columns) {
        this.files = files;
        this.name = name;
        this.columns = List.of(columns);
    }

    /** Reads all rows in order; an {@link IllegalArgumentException} of the reader is given the row's place. */
    void forEach(Consumer<Row> reader) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(files.open(name))) {
            for (NamedCsvRecord row : rows) {
                read(reader, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private void read(Consumer<Row> reader, NamedCsvRecord row) {
        try {
            if (!row.getHeader().equals(columns) || row.getFieldCount() != columns.size()) {
                throw new IllegalArgumentException("expected the columns " + String.join(",", columns) + ", found "
                        + row.getFieldCount() + " fields under " + String.join(",", row.getHeader()));
            }
            reader.accept(new Row(row));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }

    /** One row; an empty field is absent. */
    record Row(NamedCsvRecord fields) {

        String text(String column) {
            String value = textOrNull(column);
            if (value == null) {
                throw new IllegalArgumentException(column + " is empty");
            }
            return value;
        }

        @Nullable
        String textOrNull(String column) {
            String value = fields.getField(column).strip();
            return value.isEmpty() ? null : value;
        }

        int number(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(column + " is not a whole number: " + text(column), e);
            }
        }

        LocalDate date(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(column + " is not a date such as 2022-09-06: " + text(column), e);
            }
        }

        @Nullable
        LocalDate dateOrNull(String column) {
            return textOrNull(column) == null ? null : date(column);
        }

        <E extends Enum<E>> E oneOf(Class<E> type, String column) {
            return Enum.valueOf(type, text(column));
        }
    }
}
