package org.entente.kernel.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.entente.kernel.exports.FormulaGuard;
import org.entente.kernel.imports.ImportReport.Rejection;

/** Writes refused rows as CSV that a spreadsheet opens without running anything in it. */
final class RejectionCsv {
    private final CsvWriter csv;

    RejectionCsv(Writer out) {
        this.csv = CsvWriter.builder().build(out);
        csv.writeRecord("row", "column", "value", "reason");
    }

    void write(Rejection rejection) {
        csv.writeRecord(
                rejection.line() == 0 ? "" : Long.toString(rejection.line()),
                FormulaGuard.safe(rejection.column()),
                FormulaGuard.safe(rejection.value()),
                FormulaGuard.safe(rejection.reason()));
    }

    void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
