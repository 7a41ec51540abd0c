package org.entente.trade.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.imports.CellRejectedException;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRecords;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportReport;
import org.entente.trade.concordance.ConcordanceTable;
import org.entente.trade.concordance.Relationship;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/** Takes the records of a correlation table, checks what it states against what its rows imply, and writes it. */
final class ConcordanceRows implements CsvRecords.RecordHandler {
    private static final String RELATIONSHIP = "Relationship";
    /** Digits of a subheading, and of one that a spreadsheet has taken for a number. */
    private static final int HS_DIGITS = 6;

    private final ImportContext context;
    private final ImportReport report;
    private final Map<Pair, Row> rows = new LinkedHashMap<>();
    private @Nullable ConcordanceColumns columns;

    ConcordanceRows(ImportContext context) {
        this.context = context;
        this.report = context.report();
    }

    /** Two products that correspond. */
    private record Pair(int from, int to) {}

    /** What the table states of them. */
    private record Row(long line, Optional<Relationship> stated) {}

    @Override
    public void accept(long line, List<String> cells) {
        if (columns == null) {
            if (ConcordanceColumns.isHeader(cells)) {
                columns = ConcordanceColumns.of(cells, context.options());
            }
            return;
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        report.row();
        try {
            take(line, cells, columns);
        } catch (CellRejectedException e) {
            report.reject(line, e);
        }
    }

    private void take(long line, List<String> cells, ConcordanceColumns at) {
        String from = cell(cells, at.fromAt());
        String to = cell(cells, at.toAt());
        if (from.isEmpty() || to.isEmpty()) {
            report.remark(line, null, from + to, "corresponds to nothing; it stays unconverted under its own code");
            return;
        }
        Pair pair = new Pair(number(at.from(), from), number(at.to(), to));
        Row known = rows.putIfAbsent(pair, new Row(line, stated(cell(cells, at.relationshipAt()))));
        if (known != null) {
            throw new CellRejectedException(at.to().name(), to, "repeats line %d".formatted(known.line()));
        }
    }

    private static String cell(List<String> cells, int index) {
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }

    private static int number(Classification classification, String text) {
        String digits = text.replace(".", "");
        Family family = classification.family();
        if (family == Family.HS && digits.length() == HS_DIGITS - 1) {
            digits = "0" + digits;
        }
        return ProductCode.find(family, digits)
                .filter(code -> family == Family.SITC || code.level() == HS_DIGITS)
                .orElseThrow(() -> new CellRejectedException(
                        classification.name(),
                        text,
                        family == Family.HS
                                ? "is not an HS code of six digits"
                                : "is not a code of the %s".formatted(family.describe())))
                .number();
    }

    private static Optional<Relationship> stated(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Relationship.find(text)
                .orElseThrow(() -> new CellRejectedException(RELATIONSHIP, text, "is not one of 1:1, 1:n, n:1, n:n")));
    }

    private ConcordanceColumns columns() {
        if (columns == null) {
            throw new FileRejectedException(
                    "no line names two columns after editions, such as 'HS 2022,HS 2017,Relationship', or 'after,before,Relationship'");
        }
        return columns;
    }

    /** Code of the dataset that the table is an edition of: one for each pair of editions and direction. */
    String dataset() {
        return "concordance-%s-%s"
                .formatted(columns().from().shortName(), columns().to().shortName());
    }

    /** Writes the rows with the relationships that they imply; where the table states another one, the report says so. */
    void write() throws SQLException, IOException {
        ConcordanceColumns at = columns();
        ConcordanceTable table = new ConcordanceTable(at.from(), at.to());
        BitSet from = new BitSet();
        BitSet to = new BitSet();
        for (Pair pair : rows.keySet()) {
            table.add(pair.from(), pair.to());
            from.set(pair.from());
            to.set(pair.to());
        }
        new ProductCodes(context.connection()).remember(Map.of(at.from(), from, at.to(), to));
        try (CopyWriter copy = new CopyWriter(
                context.connection(),
                "concordance",
                "release_id",
                "from_number",
                "to_number",
                "from_classification",
                "to_classification",
                "relationship")) {
            for (Map.Entry<Pair, Row> entry : rows.entrySet()) {
                Pair pair = entry.getKey();
                Relationship implied = table.relationship(pair.from(), pair.to());
                check(pair, entry.getValue(), implied);
                copy.integer(context.releaseId())
                        .integer(pair.from())
                        .integer(pair.to())
                        .text(at.from().name())
                        .text(at.to().name())
                        .text(implied.sign())
                        .endRow();
            }
            copy.finish();
        }
    }

    private void check(Pair pair, Row row, Relationship implied) {
        row.stated()
                .filter(stated -> stated != implied)
                .ifPresent(stated -> report.remark(
                        row.line(),
                        RELATIONSHIP,
                        stated.sign(),
                        "%s and %s are %s by the rows of the table, which counts"
                                .formatted(
                                        ProductCode.ofNumber(pair.from()).digits(),
                                        ProductCode.ofNumber(pair.to()).digits(),
                                        implied.sign())));
    }
}
