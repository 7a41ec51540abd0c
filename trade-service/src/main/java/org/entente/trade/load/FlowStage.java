package org.entente.trade.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.imports.CsvRow;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.Procedure;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a file for sorting, and remembers the reports, procedures and products they are of. Memory grows
 * with the number of reports, not of lines.
 */
final class FlowStage implements AutoCloseable {
    private static final int MOST_PROCEDURES = 1 << 16;

    private final LineSorter lines;
    private final Map<ReportHeader.Key, Integer> numbers = new HashMap<>();
    private final List<ReportHeader> headers = new ArrayList<>();
    private final Map<Procedure, Integer> procedureNumbers = new HashMap<>();
    private final List<Procedure> procedures = new ArrayList<>();
    private final Map<Classification, BitSet> products = new EnumMap<>(Classification.class);
    private @Nullable ReportHeader last;

    FlowStage(Path scratch) {
        this.lines = new LineSorter(scratch);
        procedureNumbers.put(Procedure.ALL, 0);
        procedures.add(Procedure.ALL);
    }

    /** Takes a line; one that contradicts its report refuses the row. */
    void add(CsvRow row, Line line) throws IOException {
        int report = report(row, line);
        Classification classification = line.classification();
        if (line.product() != ProductCode.TOTAL && classification != null) {
            products.computeIfAbsent(classification, unused -> new BitSet()).set(line.product());
        }
        lines.add(new StagedLine(
                report,
                line.partner(),
                procedure(row, line.procedure()),
                row.line(),
                new FlowLine(line.product(), line.measures(), line.status())));
    }

    private int report(CsvRow row, Line line) {
        ReportHeader known = header(line);
        requireSame(row, "valuation", "are valued", known.valuation(), line.valuation());
        requireSame(row, "classification", "use", known.classification(), line.classification());
        if (known.valuation() == null || known.classification() == null) {
            known = known.with(line.valuation(), line.classification());
            headers.set(known.number(), known);
        }
        last = known;
        return known.number();
    }

    /** What is known of the line's report; most files have the lines of one together. */
    private ReportHeader header(Line line) {
        if (last != null && last.key().equals(line.report())) {
            return last;
        }
        Integer number = numbers.get(line.report());
        if (number != null) {
            return headers.get(number);
        }
        ReportHeader header = new ReportHeader(headers.size(), line.report(), line.valuation(), line.classification());
        numbers.put(header.key(), header.number());
        headers.add(header);
        return header;
    }

    private static void requireSame(
            CsvRow row, String column, String verb, @Nullable Object known, @Nullable Object said) {
        if (known != null && said != null && known != said) {
            throw row.reject(
                    column,
                    "is not that of the earlier rows of this reporter, flow and period, which %s %s"
                            .formatted(verb, known));
        }
    }

    private int procedure(CsvRow row, Procedure procedure) {
        if (procedure.equals(Procedure.ALL)) {
            return 0;
        }
        Integer number = procedureNumbers.get(procedure);
        if (number != null) {
            return number;
        }
        if (procedures.size() >= MOST_PROCEDURES) {
            throw row.reject(
                    "", "is one more combination of procedure, mode and second partner than one file can hold");
        }
        procedureNumbers.put(procedure, procedures.size());
        procedures.add(procedure);
        return procedures.size() - 1;
    }

    /** The lines in the order of the tables. */
    LineSorter lines() {
        return lines;
    }

    /** The reports in the order of their numbers. */
    List<ReportHeader> headers() {
        return Collections.unmodifiableList(headers);
    }

    /** The procedures in the order of their numbers. */
    List<Procedure> procedures() {
        return Collections.unmodifiableList(procedures);
    }

    /** The products that lines named, by classification, as numbers. */
    Map<Classification, BitSet> products() {
        return Collections.unmodifiableMap(products);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
