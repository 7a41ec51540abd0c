package org.entente.trade.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.kernel.imports.BadRow;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportReport;
import org.entente.kernel.release.Coverage;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.ProductCode;

/**
 * Loads one file of flows: rows to the staging table, then, set by set, reports, lines and roll-ups under the release.
 * Nothing of it answers before the kernel opens the coverage that {@link #load} returns.
 */
final class FlowLoader {
    private final ImportContext context;
    private final Connection connection;
    private final DatasetPlan dataset;

    FlowLoader(ImportContext context, DatasetPlan dataset) {
        this.context = context;
        this.connection = context.connection();
        this.dataset = dataset;
    }

    /** Reads one row of the file into a line. */
    @FunctionalInterface
    interface LineReader {
        Line read(CsvRow row);
    }

    /**
     * Loads every row of the file.
     *
     * @param required columns that the header must have
     * @return what the release speaks for
     */
    Collection<Coverage> load(List<String> required, LineReader reader) throws IOException, SQLException {
        requireBasis();
        try (FlowStage stage = new FlowStage(connection)) {
            CsvTable.read(context, required, row -> stage.add(row, reader.read(row)));
            long staged = stage.finish();
            if (isRefusedAnyway()) {
                return List.of();
            }
            Partitions partitions = new Partitions(connection);
            Set<Integer> years = years(stage);
            partitions.ensure(years);
            store(stage, staged);
            partitions.settle(years, staged);
            return coverage(stage);
        }
    }

    private void requireBasis() throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into dataset (code, basis) values (?, ?)
                on conflict on constraint dataset_pk do update set basis = dataset.basis returning basis""")) {
            upsert.setString(1, dataset.code());
            upsert.setString(2, dataset.basis().name());
            try (ResultSet result = upsert.executeQuery()) {
                result.next();
                Basis known = Basis.valueOf(result.getString(1));
                if (known != dataset.basis()) {
                    throw new FileRejectedException(
                            "the dataset '%s' holds %s figures; import %s ones under another dataset's code"
                                    .formatted(dataset.code(), known, dataset.basis()));
                }
            }
        }
    }

    /** The kernel refuses such a file; sorting and adding it up would be for nothing. */
    private boolean isRefusedAnyway() {
        ImportReport report = context.report();
        return report.taken() == 0 || report.rejected() > 0 && context.options().onBadRow() == BadRow.FAIL;
    }

    private void store(FlowStage stage, long staged) throws SQLException, IOException {
        execute(FlowSql.SORT_IN_MEMORY);
        writeReports(stage.headers());
        new ProductCodes(connection).remember(stage.products());
        long stored = execute(FlowSql.STORE_LINES);
        if (stored < staged) {
            rejectRepeated();
            execute(FlowSql.DELETE_REPEATED);
        }
        execute(FlowSql.ADD_UP_LEVELS);
        execute(FlowSql.STORE_CHAPTERS);
        execute(FlowSql.STORE_TOTALS);
        execute(FlowSql.DROP_STAGING);
    }

    private void writeReports(List<ReportHeader> headers) throws SQLException, IOException {
        int[] ids = nextIds(headers.size());
        try (CopyWriter copy = new CopyWriter(
                connection,
                "trade_report",
                "id",
                "release_id",
                "dataset",
                "period",
                "reporter",
                "flow",
                "classification",
                "valuation",
                "all_partners")) {
            for (ReportHeader header : headers) {
                copy.integer(ids[header.number()])
                        .integer(context.releaseId())
                        .text(dataset.code())
                        .integer(header.key().period().key())
                        .integer(header.key().reporter())
                        .text(header.key().flow().code())
                        .text(
                                header.classification() == null
                                        ? null
                                        : header.classification().name())
                        .text(header.valuation().name())
                        .text(Boolean.toString(dataset.allPartners()))
                        .endRow();
            }
            copy.finish();
        }
        execute(FlowSql.CREATE_REPORT_MAP);
        try (CopyWriter copy =
                new CopyWriter(connection, "flow_report", "number", "id", "period", "year", "reporter", "flow")) {
            for (ReportHeader header : headers) {
                copy.integer(header.number())
                        .integer(ids[header.number()])
                        .integer(header.key().period().key())
                        .integer(header.key().period().year())
                        .integer(header.key().reporter())
                        .text(header.key().flow().code())
                        .endRow();
            }
            copy.finish();
        }
        execute("analyze flow_report");
    }

    private int[] nextIds(int count) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(
                "select nextval(pg_get_serial_sequence('trade_report', 'id')) from generate_series(1, ?)")) {
            next.setInt(1, count);
            int[] ids = new int[count];
            try (ResultSet result = next.executeQuery()) {
                for (int i = 0; result.next(); i++) {
                    ids[i] = Math.toIntExact(result.getLong(1));
                }
            }
            return ids;
        }
    }

    private void rejectRepeated() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet repeated = statement.executeQuery(FlowSql.LIST_REPEATED)) {
                while (repeated.next()) {
                    int product = repeated.getInt(3);
                    context.report()
                            .reject(
                                    repeated.getLong(1),
                                    null,
                                    product == ProductCode.TOTAL
                                            ? "TOTAL"
                                            : ProductCode.ofNumber(product).digits(),
                                    "repeats line %d: same reporter, partner, flow, period and product"
                                            .formatted(repeated.getLong(2)));
                }
            }
        }
    }

    private long execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }

    private static Set<Integer> years(FlowStage stage) {
        return stage.headers().stream()
                .map(header -> header.key().period().year())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Coverage> coverage(FlowStage stage) {
        return stage.headers().stream()
                .map(ReportHeader::key)
                .map(key -> new Coverage(
                        dataset.code(),
                        dataset.basis() == Basis.RECONCILED ? Coverage.EVERY_REPORTER : key.reporter(),
                        key.period().key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
