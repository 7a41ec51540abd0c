package org.entente.investment.money;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.investment.money.FactorTable.Key;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** Takes a file of factors in: one edition replaces the former one of its dataset as a whole. */
final class FactorLoad {
    static final String DATASET = "dataset";
    static final String PUBLISHER = "publisher";
    static final String TITLE = "title";
    static final String LICENCE = "licence";
    static final String URL = "url";

    private FactorLoad() {}

    /** What a row says. */
    interface RowReader {
        Key key(CsvRow row);

        /** The column that the value stands in. */
        String column();
    }

    static Source source(ImportOptions options) {
        String dataset = options.require(DATASET);
        if (!dataset.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new BadUserInputException(
                    "'%s' is not a name for a dataset: write lower-case letters, digits, hyphens and points"
                            .formatted(dataset));
        }
        return new Source(
                dataset,
                options.require(PUBLISHER),
                options.find(TITLE).orElse(dataset),
                options.find(LICENCE).orElse(null),
                options.find(URL).orElse(null));
    }

    static List<Coverage> load(ImportContext context, List<String> columns, RowReader reader)
            throws IOException, SQLException {
        Map<Key, Long> lines = new HashMap<>();
        try (CopyWriter copy = new CopyWriter(
                context.connection(), "money_factor", "release_id", "kind", "currency", "period", "value")) {
            CsvTable.read(context, columns, row -> {
                Key key = reader.key(row);
                BigDecimal value = positive(row, reader.column());
                Long first = lines.putIfAbsent(key, row.line());
                if (first != null) {
                    throw row.reject(reader.column(), "repeats line %d: the same currency and period".formatted(first));
                }
                copy.integer(context.releaseId())
                        .text(key.kind().name())
                        .text(key.currency())
                        .integer(key.period().key())
                        .decimal(value)
                        .endRow();
            });
            copy.finish();
        }
        return List.of(Coverage.ofWhole(context.options().require(DATASET)));
    }

    private static BigDecimal positive(CsvRow row, String column) {
        BigDecimal value = row.decimal(column);
        if (value.signum() <= 0) {
            throw row.reject(column, "is not above zero");
        }
        return value;
    }

    /** The currency of a row, an ISO 4217 code. */
    static String currency(CsvRow row, String column) {
        String currency = row.text(column);
        if (!currency.matches("[A-Z]{3}")) {
            throw row.reject(column, "is not an ISO 4217 code such as EUR");
        }
        return currency;
    }
}
