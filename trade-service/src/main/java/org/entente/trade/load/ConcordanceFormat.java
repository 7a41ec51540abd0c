package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.kernel.imports.CsvRecords;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * A correlation table between two editions: two columns of codes and, where the publisher gives one, the relationship.
 * The United Nations' tables have a title above the header; WITS writes descriptions between the codes.
 */
@ApplicationScoped
class ConcordanceFormat implements ImportFormat {
    private static final int MOST_LINES_ABOVE_THE_HEADER = 10;

    @Override
    public String id() {
        return "concordance";
    }

    @Override
    public String description() {
        return "correlation table between two editions of the HS or SITC: code, code, relationship";
    }

    @Override
    public Set<String> options() {
        return Set.of(
                ConcordanceColumns.FROM,
                ConcordanceColumns.TO,
                FlowOptions.PUBLISHER,
                FlowOptions.TITLE,
                FlowOptions.LICENCE,
                FlowOptions.URL,
                TextEncoding.OPTION);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.text()
                .lines()
                .limit(MOST_LINES_ABOVE_THE_HEADER)
                .anyMatch(line -> ConcordanceColumns.isHeader(Arrays.stream(line.split("[,;\t]", -1))
                        .map(cell -> cell.replace("\"", ""))
                        .toList()));
    }

    @Override
    public Source source(ImportOptions options) {
        TextEncoding.check(options);
        ConcordanceColumns.given(ConcordanceColumns.FROM, options);
        ConcordanceColumns.given(ConcordanceColumns.TO, options);
        String publisher = options.find(FlowOptions.PUBLISHER).orElse("United Nations Statistics Division");
        return new Source(
                // One source for each publisher: what is said of one must not change what is said of another.
                "correlation-tables-" + publisher.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                publisher,
                options.find(FlowOptions.TITLE).orElse("Correlation tables between classifications of goods"),
                options.find(FlowOptions.LICENCE).orElse(null),
                options.find(FlowOptions.URL).orElse(null));
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ConcordanceRows rows = new ConcordanceRows(context);
        CsvRecords.read(TextEncoding.open(context), rows);
        rows.write();
        return List.of(Coverage.ofWhole(rows.dataset()));
    }
}
