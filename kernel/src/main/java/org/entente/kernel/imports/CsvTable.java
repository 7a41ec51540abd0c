package org.entente.kernel.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A CSV file with a header, read row by row. The separator ({@code ,} {@code ;} or tab) is that of the header line; a
 * byte order mark is skipped; columns are found by name, whatever their order and case.
 */
public final class CsvTable {
    private CsvTable() {}

    /** What is done with each row. */
    @FunctionalInterface
    public interface RowHandler {
        /**
         * Takes a row.
         *
         * @throws CellRejectedException when a cell is unusable: the row is reported and the reading goes on
         */
        void accept(CsvRow row) throws SQLException, IOException;
    }

    /**
     * Reads every row. Each is counted in the report; one that the handler refuses is reported with its line, column
     * and value.
     *
     * @param required columns that the header must have
     * @throws FileRejectedException when the file is empty, lacks a required column, or is not readable as CSV
     */
    public static void read(ImportContext context, List<String> required, RowHandler handler)
            throws IOException, SQLException {
        try (Reader reader = new SeparatedReader(context.reader());
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(((SeparatedReader) reader).separator())
                        .skipEmptyLines(true)
                        // A row of another width is reported with its line instead of ending the file.
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(reader)) {
            readAll(csv, context.report(), required, handler);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8();
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new FileRejectedException("not readable as CSV: %s".formatted(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
    }

    private static FileRejectedException notUtf8() {
        return new FileRejectedException("the file is not UTF-8 text; save it as UTF-8 and send it again");
    }

    private static void readAll(
            CsvReader<CsvRecord> csv, ImportReport report, List<String> required, RowHandler handler)
            throws SQLException, IOException {
        Iterator<CsvRecord> records = csv.iterator();
        if (!records.hasNext()) {
            throw new FileRejectedException("the file is empty; its first line must name the columns %s"
                    .formatted(String.join(", ", required)));
        }
        CsvRecord header = records.next();
        Map<String, Integer> columns = columns(header, required);
        while (records.hasNext()) {
            CsvRow row = new CsvRow(columns, header.getFieldCount(), records.next());
            report.row();
            try {
                row.requireWidth();
                handler.accept(row);
            } catch (CellRejectedException e) {
                report.reject(row.line(), e);
            }
        }
    }

    private static Map<String, Integer> columns(CsvRecord header, List<String> required) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        IntStream.range(0, header.getFieldCount()).forEach(i -> columns.putIfAbsent(CsvRow.key(header.getField(i)), i));
        List<String> missing = required.stream()
                .filter(name -> !columns.containsKey(name.toLowerCase(Locale.ROOT)))
                .toList();
        if (!missing.isEmpty()) {
            throw new FileRejectedException("the header lacks %s; it has %s"
                    .formatted(String.join(", ", missing), String.join(", ", header.getFields())));
        }
        return columns;
    }
}
