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
import java.util.stream.Collectors;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.imports.BadRow;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportReport;
import org.entente.kernel.release.Coverage;
import org.entente.trade.flow.Basis;

/**
 * Loads one file of flows: sorts its rows, then writes reports, packed lines and roll-ups under the release in one pass.
 * Nothing of it answers before the kernel opens the coverage that {@link #load} returns.
 */
final class FlowLoader {
    /** Below this many new lines autovacuum's own pace is good enough. */
    private static final long WORTH_ANALYZING = 10_000;

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

    /** Hands every row of the file to a handler. */
    @FunctionalInterface
    interface Rows {
        void read(CsvTable.RowHandler handler) throws IOException, SQLException;
    }

    /**
     * Loads every row of a CSV file.
     *
     * @param required columns that the header must have
     * @return what the release speaks for
     */
    Collection<Coverage> load(List<String> required, LineReader reader) throws IOException, SQLException {
        return load(handler -> CsvTable.read(context, required, handler), reader);
    }

    /** Loads every row; returns what the release speaks for. */
    Collection<Coverage> load(Rows rows, LineReader reader) throws IOException, SQLException {
        requireBasis();
        try (FlowStage stage = new FlowStage(context.scratch("lines"))) {
            rows.read(row -> stage.add(row, reader.read(row)));
            if (isRefusedAnyway()) {
                return List.of();
            }
            store(stage);
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

    private void store(FlowStage stage) throws SQLException, IOException {
        int[] ids = nextIds(stage.headers().size());
        writeReports(stage.headers(), ids);
        new ProductCodes(connection).remember(stage.products());
        try (FlowWriter writer = new FlowWriter(context, stage, ids)) {
            stage.lines().drain(writer::add);
            writer.finish();
        }
        settle();
    }

    private void writeReports(List<ReportHeader> headers, int[] ids) throws SQLException, IOException {
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
                Valuation valuation = header.valuation();
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
                        .text(valuation == null ? Valuation.UNSPECIFIED.name() : valuation.name())
                        .text(Boolean.toString(dataset.allPartners()))
                        .endRow();
            }
            copy.finish();
        }
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

    /** Brings the planner's statistics up to date with what was loaded. */
    private void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze trade_report");
            if (context.report().taken() >= WORTH_ANALYZING) {
                statement.execute("analyze pair_total, trade_flow, report_product");
            }
        }
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
