package org.entente.kernel.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

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
         * @throws RowLeftOutException when the row is none for the format: that is told once for all such rows
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
        read(context, UnaryOperator.identity(), required, handler);
    }

    /**
     * As {@link #read(ImportContext, List, RowHandler)}, of a file whose columns go by other names than it writes.
     *
     * @param naming the name that a column written so goes by; a name it does not know it returns as it is
     */
    public static void read(
            ImportContext context, UnaryOperator<String> naming, List<String> required, RowHandler handler)
            throws IOException, SQLException {
        read(context, context.reader(), naming, required, handler);
    }

    /**
     * As {@link #read(ImportContext, UnaryOperator, List, RowHandler)}, of a file whose text was opened by the caller,
     * because it is not UTF-8; closed when it is read.
     */
    public static void read(
            ImportContext context, Reader text, UnaryOperator<String> naming, List<String> required, RowHandler handler)
            throws IOException, SQLException {
        try (Reader reader = new SeparatedReader(text);
                CsvReader<CsvCells> csv = CsvReader.builder()
                        .fieldSeparator(((SeparatedReader) reader).separator())
                        .skipEmptyLines(true)
                        // A row of another width is reported with its line instead of ending the file.
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .build(new CsvCells.Handler(), reader)) {
            readAll(csv, context.report(), new Header(naming), required, handler);
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

    static FileRejectedException notUtf8() {
        return new FileRejectedException("the file is not UTF-8 text; save it as UTF-8 and send it again");
    }

    private static void readAll(
            CsvReader<CsvCells> csv, ImportReport report, Header header, List<String> required, RowHandler handler)
            throws SQLException, IOException {
        Iterator<CsvCells> first = csv.iterator();
        if (!first.hasNext()) {
            throw new FileRejectedException("the file is empty; its first line must name the columns %s"
                    .formatted(String.join(", ", required)));
        }
        fill(header, first.next(), required);
        try (ReadAhead<CsvCells> records = new ReadAhead<>(first)) {
            while (records.hasNext()) {
                CsvCells cells = records.next();
                take(report, new CsvRow(header, cells), row -> {
                    requireWidth(cells, header);
                    handler.accept(row);
                });
            }
        }
    }

    /** Counts one row, hands it over, and reports it when it is refused or left out. */
    public static void take(ImportReport report, CsvRow row, RowHandler handler) throws SQLException, IOException {
        report.row();
        try {
            handler.accept(row);
        } catch (CellRejectedException e) {
            report.reject(row.line(), e);
        } catch (RowLeftOutException e) {
            report.leaveOut(row.line(), e);
        }
    }

    private static void fill(Header header, CsvCells names, List<String> required) {
        for (int i = 0; i < names.count(); i++) {
            header.add(names.text(i));
        }
        List<String> missing =
                required.stream().filter(name -> header.find(name) < 0).toList();
        if (!missing.isEmpty()) {
            throw new FileRejectedException("the header lacks %s; it has %s"
                    .formatted(String.join(", ", missing), String.join(", ", header.names())));
        }
    }

    private static void requireWidth(CsvCells cells, Header header) {
        if (cells.count() != header.size()) {
            throw new CellRejectedException(
                    "", null, "the row has %d cells, the header %d".formatted(cells.count(), header.size()));
        }
    }
}
