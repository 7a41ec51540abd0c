package org.entente.trade.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRow;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductCode;

/**
 * Takes the lines of a file into a temporary table, and remembers the reports and products they are of. Memory grows
 * with the number of reports, not of lines.
 */
final class FlowStage implements AutoCloseable {
    /** The temporary table of lines; {@code report} is {@link ReportHeader#number()}. */
    static final String TABLE = "flow_stage";

    private static final int PRODUCTS = 1_000_000;

    private final CopyWriter copy;
    private final Map<ReportHeader.Key, Integer> numbers = new HashMap<>();
    private final List<ReportHeader> headers = new ArrayList<>();
    private final Map<Classification, BitSet> products = new EnumMap<>(Classification.class);

    FlowStage(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists " + TABLE);
            statement.execute("""
                    create temporary table flow_stage (
                        value_milli bigint, net_weight_g bigint, line integer not null, report integer not null,
                        product integer not null, partner smallint not null, status "char" not null)""");
        }
        this.copy = new CopyWriter(
                connection, TABLE, "value_milli", "net_weight_g", "line", "report", "product", "partner", "status");
    }

    /** Takes a line; one that contradicts its report refuses the row. */
    void add(CsvRow row, Line line) throws SQLException {
        ReportHeader header = header(row, line);
        if (line.product() != ProductCode.TOTAL && line.classification() != null) {
            products.computeIfAbsent(line.classification(), unused -> new BitSet(PRODUCTS))
                    .set(line.product());
        }
        copy.integer(line.measures().valueMilli())
                .integer(line.measures().netWeightGrams())
                .integer(row.line())
                .integer(header.number())
                .integer(line.product())
                .integer(line.partner())
                .text(line.status().code())
                .endRow();
    }

    private ReportHeader header(CsvRow row, Line line) {
        Integer number = numbers.get(line.report());
        if (number == null) {
            ReportHeader made = new ReportHeader(
                    headers.size(),
                    line.report(),
                    line.valuation() == null ? Valuation.UNSPECIFIED : line.valuation(),
                    line.classification());
            numbers.put(line.report(), made.number());
            headers.add(made);
            return made;
        }
        ReportHeader known = headers.get(number);
        if (line.valuation() != null && known.valuation() != line.valuation()) {
            throw row.reject(
                    "valuation",
                    "is not that of the earlier rows of this reporter, flow and period, which are valued %s"
                            .formatted(known.valuation()));
        }
        Classification classification = line.classification();
        if (classification == null || classification == known.classification()) {
            return known;
        }
        if (known.classification() != null) {
            throw row.reject(
                    "classification",
                    "is not that of the earlier rows of this reporter, flow and period, which use %s"
                            .formatted(known.classification()));
        }
        ReportHeader classified = known.classified(classification);
        headers.set(number, classified);
        return classified;
    }

    /** Ends the taking of lines; returns how many there are. */
    long finish() throws SQLException {
        return copy.finish();
    }

    /** The reports in the order of their numbers. */
    List<ReportHeader> headers() {
        return Collections.unmodifiableList(headers);
    }

    /** The products that lines named, by classification, as numbers. */
    Map<Classification, BitSet> products() {
        return Collections.unmodifiableMap(products);
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}
