package org.entente.investment.money;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.investment.money.FactorTable.Key;
import org.entente.investment.observation.DatasetOptions;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.release.Coverage;

/** Takes a file of factors in: one edition replaces the former one of its dataset as a whole. */
final class FactorLoad {
    private FactorLoad() {}

    /**
     * Takes the rows in.
     *
     * @param columns those that the file needs
     * @param valueColumn the one of them that the value stands in
     * @param keys what the value of a row is of
     */
    static List<Coverage> load(
            ImportContext context, List<String> columns, String valueColumn, Function<CsvRow, Key> keys)
            throws IOException, SQLException {
        Map<Key, Long> lines = new HashMap<>();
        try (CopyWriter copy = new CopyWriter(
                context.connection(), "money_factor", "release_id", "kind", "currency", "period", "value")) {
            CsvTable.read(context, columns, row -> {
                Key key = keys.apply(row);
                BigDecimal value = positive(row, valueColumn);
                Long first = lines.putIfAbsent(key, row.line());
                if (first != null) {
                    throw row.reject(valueColumn, "repeats line %d: the same currency and period".formatted(first));
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
        return List.of(Coverage.ofWhole(DatasetOptions.dataset(context.options())));
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
