package org.entente.kernel.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.entente.kernel.imports.ImportReport.Rejection;
import org.jspecify.annotations.Nullable;

/** Writes refused rows as CSV that a spreadsheet opens without running anything in it. */
final class RejectionCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter csv;

    RejectionCsv(Writer out) {
        this.csv = CsvWriter.builder().build(out);
        csv.writeRecord("row", "column", "value", "reason");
    }

    void write(Rejection rejection) {
        csv.writeRecord(
                rejection.line() == 0 ? "" : Long.toString(rejection.line()),
                safe(rejection.column()),
                safe(rejection.value()),
                safe(rejection.reason()));
    }

    void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that a spreadsheet would take for a formula is given a leading apostrophe. */
    private static @Nullable String safe(@Nullable String cell) {
        return cell != null && !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
