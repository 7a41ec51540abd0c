package org.entente.kernel.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.kernel.exports.Cell.Day;
import org.entente.kernel.exports.Cell.Decimal;
import org.entente.kernel.exports.Cell.Empty;
import org.entente.kernel.exports.Cell.Text;

/**
 * Writes a table as CSV. Decimals are written out whole with a point, days as ISO dates; a text that a spreadsheet
 * would take for a formula is guarded by {@link FormulaGuard}.
 */
public final class CsvTableWriter implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    /** Writes the header. {@code byteOrderMark} makes Excel read the file as UTF-8 when it is double-clicked. */
    public CsvTableWriter(OutputStream out, List<String> header, boolean byteOrderMark) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            if (byteOrderMark) {
                writer.write(BYTE_ORDER_MARK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.csv = CsvWriter.builder().build(writer);
        csv.writeRecord(header);
    }

    @Override
    public void accept(List<Cell> row) throws IOException {
        try {
            CsvWriter.CsvWriterRecord line = csv.writeRecord();
            for (Cell cell : row) {
                line.writeField(text(cell));
            }
            line.endRecord();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(Cell cell) {
        if (cell instanceof Text text) {
            return String.valueOf(FormulaGuard.safe(text.value()));
        }
        if (cell instanceof Decimal decimal) {
            return decimal.value().toPlainString();
        }
        if (cell instanceof Day day) {
            return day.value().toString();
        }
        if (cell instanceof Empty) {
            return "";
        }
        throw new AssertionError(cell);
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
