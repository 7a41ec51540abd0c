package org.entente.trade.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.ImportContext;
import org.entente.trade.flow.PackedLines;
import org.entente.trade.flow.Procedure;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes sorted lines into {@code trade_flow}, and the roll-ups that they add up to into {@code pair_total} and
 * {@code report_product}. Of lines with one key the first in the file counts, the others are refused.
 */
final class FlowWriter implements AutoCloseable {
    private final ImportContext context;
    private final FlowStage stage;
    private final int[] reportIds;
    private final CopyWriter flows;
    private final CopyWriter totals;
    private final CopyWriter products;
    private final PackedLines.Packer packer = new PackedLines.Packer();
    private PairSum pair = new PairSum();
    private ProductSums sums = new ProductSums();
    private @Nullable StagedLine before;

    FlowWriter(ImportContext context, FlowStage stage, int[] reportIds) throws SQLException, IOException {
        this.context = context;
        this.stage = stage;
        this.reportIds = reportIds;
        Connection connection = context.connection();
        this.totals = CopyWriter.waiting(
                context.scratch("totals"),
                connection,
                "pair_total",
                "report_id",
                "partner",
                "period",
                "reporter",
                "flow",
                "total_milli",
                "total_status",
                "lines_milli",
                "line_count");
        this.products = CopyWriter.waiting(
                context.scratch("products"),
                connection,
                "report_product",
                "report_id",
                "summed",
                "line_count",
                "lines");
        this.flows = new CopyWriter(
                connection,
                "trade_flow",
                "report_id",
                "partner",
                "second_partner",
                "mode",
                "customs",
                "line_count",
                "lines");
    }

    /** Takes the next line in the order of the tables. */
    void add(StagedLine line) throws SQLException {
        StagedLine last = before;
        if (last != null) {
            if (line.repeats(last)) {
                reject(line, last);
                return;
            }
            if (!line.isBeside(last)) {
                endPair(last);
            }
            if (line.report() != last.report()) {
                endReport(last);
            }
        }
        before = line;
        // The total of all procedures is the pair's; that of one procedure has no other place.
        if (line.content().product() != ProductCode.TOTAL || line.procedure() != 0) {
            packer.add(line.content());
        }
        if (line.procedure() == 0) {
            pair.add(line.content());
            sums.add(line.partner(), line.content());
        }
    }

    private void reject(StagedLine line, StagedLine first) {
        int product = line.content().product();
        context.report()
                .reject(
                        line.fileLine(),
                        null,
                        product == ProductCode.TOTAL
                                ? "TOTAL"
                                : ProductCode.ofNumber(product).digits(),
                        "repeats line %d: same reporter, partner, flow, period and product"
                                .formatted(first.fileLine()));
    }

    private void endPair(StagedLine last) throws SQLException {
        int report = reportIds[last.report()];
        if (packer.count() > 0) {
            Procedure procedure = stage.procedures().get(last.procedure());
            int lines = packer.count();
            flows.integer(report)
                    .integer(last.partner())
                    .integer(procedure.secondPartner())
                    .integer(procedure.mode())
                    .text(procedure.customs())
                    .integer(lines)
                    .bytes(packer.take())
                    .endRow();
        }
        if (last.procedure() == 0) {
            writeTotal(report, last);
            pair = new PairSum();
        }
    }

    private void writeTotal(int report, StagedLine last) throws SQLException {
        ReportHeader.Key key = stage.headers().get(last.report()).key();
        totals.integer(report)
                .integer(last.partner())
                .integer(key.period().key())
                .integer(key.reporter())
                .text(key.flow().code())
                .integer(pair.totalMilli())
                .text(pair.totalStatus() == null ? null : pair.totalStatus().code())
                .integer(pair.linesMilli())
                .integer(pair.lineCount())
                .endRow();
    }

    private void endReport(StagedLine last) throws SQLException {
        if (!sums.isEmpty()) {
            products.integer(reportIds[last.report()])
                    .text(Boolean.toString(sums.isSummed()))
                    .integer(sums.lineCount())
                    .bytes(sums.pack())
                    .endRow();
        }
        sums = new ProductSums();
    }

    /** Ends the last pair and report and brings the roll-ups into their tables. */
    void finish() throws SQLException {
        if (before != null) {
            endPair(before);
            endReport(before);
        }
        flows.finish();
        totals.finish();
        products.finish();
    }

    @Override
    public void close() throws IOException {
        flows.close();
        totals.close();
        products.close();
    }
}
