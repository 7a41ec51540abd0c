package org.entente.trade.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.imports.BadRow;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.imports.ImportReport;
import org.entente.kernel.imports.RecordRows;

/** Rows and options without a file. */
final class Given {
    private Given() {}

    /** The first row under a header, both separated by bars. */
    static CsvRow row(String header, String cells) {
        return new RecordRows(List.of(header.split("\\|", -1))).row(2, cells.split("\\|", -1));
    }

    /** Options of a format: name, value, name, value. */
    static ImportOptions options(ImportFormat format, String... namesAndValues) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ImportOptions.of(given, format);
    }

    /** A report that nobody reads. */
    static ImportReport report() {
        return new ImportReport(BadRow.REJECT, refusals -> {});
    }
}
