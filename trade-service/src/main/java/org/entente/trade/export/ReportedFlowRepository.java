package org.entente.trade.export;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.PackedLines;
import org.entente.trade.flow.Procedure;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a dataset for export. No Panache repository: what is read is larger than memory, so that it comes
 * by cursor, in a read-only transaction of its own.
 */
@ApplicationScoped
class ReportedFlowRepository {
    /** Rows at a time; one is all products of a partner, up to some 60 kB. */
    private static final int FETCH_SIZE = 32;

    private static final String REPORTS = """
            select r.id, r.release_id, r.period, r.reporter, r.flow, r.classification, r.valuation, r.all_partners
            from trade_report r
            where r.dataset = ? and (? is null or r.reporter = ?) and (? is null or cast(r.flow as text) = ?)
              and exists (
                  select from coverage c
                  where c.release_id = r.release_id and c.dataset = r.dataset
                    and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                    and c.known_from <= ? and c.known_to > ?)""";

    private static final String TOTALS = """
            select partner, total_milli, total_status
            from pair_total
            where report_id = ? and total_status is not null and (? is null or partner = ?)
            order by partner""";

    private static final String LINES = """
            select partner, second_partner, mode, customs, lines
            from trade_flow
            where report_id = ? and (? is null or partner = ?)
            order by partner, second_partner, mode, customs""";

    private static final Comparator<ReportedFlow> ORDER = Comparator.comparing(ReportedFlow::period)
            .thenComparing(ReportedFlow::reporter)
            .thenComparing(ReportedFlow::flow)
            .thenComparing(ReportedFlow::id);

    private final AgroalDataSource dataSource;

    ReportedFlowRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes the lines of reports one by one. */
    @FunctionalInterface
    interface LineSink {
        void accept(ReportedFlow report, int partner, Procedure procedure, FlowLine line) throws IOException;
    }

    /** The basis of every dataset by its code, in the order of the codes. */
    TreeMap<String, Basis> bases() throws SQLException {
        TreeMap<String, Basis> bases = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select code, basis from dataset")) {
            while (rows.next()) {
                bases.put(rows.getString(1), Basis.valueOf(rows.getString(2)));
            }
        }
        return bases;
    }

    /** The wanted reports by period, reporter and flow. */
    List<ReportedFlow> listReports(FlowFilter filter) throws SQLException {
        List<ReportedFlow> reports = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(REPORTS)) {
            select.setString(1, filter.dataset());
            optional(select, 2, filter.reporter());
            String flow = filter.flow() == null ? null : filter.flow().code();
            select.setString(4, flow);
            select.setString(5, flow);
            select.setObject(6, filter.knownAsOf().atOffset(ZoneOffset.UTC));
            select.setObject(7, filter.knownAsOf().atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ReportedFlow report = report(rows);
                    if (filter.wants(report.period())) {
                        reports.add(report);
                    }
                }
            }
        }
        reports.sort(ORDER);
        return reports;
    }

    private static ReportedFlow report(ResultSet row) throws SQLException {
        return new ReportedFlow(
                row.getInt(1),
                row.getInt(2),
                Period.ofKey(row.getInt(3)),
                row.getInt(4),
                Flow.ofCode(row.getString(5)),
                row.getString(6),
                Valuation.valueOf(row.getString(7)),
                row.getBoolean(8));
    }

    /**
     * Gives the wanted lines of the reports to {@code sink}: report by report, the reported totals by partner, then the
     * lines by partner, procedure and product. All are of one moment, whatever is imported meanwhile.
     */
    void stream(List<ReportedFlow> reports, FlowFilter filter, LineSink sink) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement begin = connection.createStatement()) {
                begin.execute("set transaction isolation level repeatable read, read only");
                for (ReportedFlow report : reports) {
                    if (filter.wantsTotals()) {
                        streamTotals(connection, report, filter, sink);
                    }
                    if (filter.wantsProducts() && report.classification() != null) {
                        streamLines(connection, report, filter, sink);
                    }
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static void streamTotals(Connection connection, ReportedFlow report, FlowFilter filter, LineSink sink)
            throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(TOTALS)) {
            select.setInt(1, report.id());
            optional(select, 2, filter.partner());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Long milli = rows.getObject(2, Long.class);
                    sink.accept(
                            report,
                            rows.getInt(1),
                            Procedure.ALL,
                            new FlowLine(
                                    ProductCode.TOTAL, Measures.of(milli, null), LineStatus.ofCode(rows.getString(3))));
                }
            }
        }
    }

    private static void streamLines(Connection connection, ReportedFlow report, FlowFilter filter, LineSink sink)
            throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(LINES)) {
            select.setFetchSize(FETCH_SIZE);
            select.setInt(1, report.id());
            optional(select, 2, filter.partner());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    int partner = rows.getInt(1);
                    Procedure procedure = new Procedure(rows.getString(4), rows.getInt(3), rows.getInt(2));
                    PackedLines.Reader lines = new PackedLines.Reader(rows.getBytes(5));
                    while (lines.next()) {
                        if (filter.wantsLevel(ProductCode.level(lines.product()))) {
                            sink.accept(report, partner, procedure, lines.line());
                        }
                    }
                }
            }
        }
    }

    private static void optional(PreparedStatement statement, int index, @Nullable Integer value) throws SQLException {
        statement.setObject(index, value, Types.INTEGER);
        statement.setObject(index + 1, value, Types.INTEGER);
    }
}
