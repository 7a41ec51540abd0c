package org.entente.kernel.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.List;

/**
 * A CSV file whose rows differ in width or whose header is not its first line, read record by record as it stands. The
 * separator and the byte order mark are dealt with as in {@link CsvTable}.
 */
public final class CsvRecords {
    private CsvRecords() {}

    /** What is done with each record, the header's too; it counts and refuses rows itself. */
    @FunctionalInterface
    public interface RecordHandler {
        /**
         * Takes a record.
         *
         * @param line the line of the file that it begins on, 1 is the first
         */
        void accept(long line, List<String> cells) throws SQLException;
    }

    /**
     * Reads every record. The text is closed at the end.
     *
     * @throws FileRejectedException when the text is not readable as CSV
     */
    public static void read(Reader text, RecordHandler handler) throws IOException, SQLException {
        try (Reader reader = new SeparatedReader(text);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(((SeparatedReader) reader).separator())
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(reader)) {
            for (CsvRecord cells : csv) {
                handler.accept(cells.getStartingLineNumber(), cells.getFields());
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw CsvTable.notUtf8();
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new FileRejectedException("not readable as CSV: %s".formatted(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw CsvTable.notUtf8();
        }
    }
}
