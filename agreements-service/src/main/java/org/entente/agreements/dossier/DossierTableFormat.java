package org.entente.agreements.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.exports.FormulaGuard;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.yaml.snakeyaml.nodes.Node;

/** The import format {@code dossier-csv}: a dossier as one table, in CSV or a spreadsheet. */
@ApplicationScoped
class DossierTableFormat implements ImportFormat {
    private static final List<String> NEEDED = List.of(RowTree.RECORD, RowTree.OF, "id");

    private final DossierImport dossiers;

    DossierTableFormat(DossierImport dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String id() {
        return "dossier-csv";
    }

    @Override
    public String description() {
        return "Entente's dossier as one table, CSV or XLSX: a row for each agreement, action, meeting, promise or milestone.";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(NEEDED);
    }

    @Override
    public Source source(ImportOptions options) {
        return DossierImport.SOURCE;
    }

    /** All or nothing, whatever {@code onBadRow} says. */
    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        return dossiers.load(context, Problems.ofTable(), true, problems -> read(context, problems));
    }

    private static Node read(ImportContext context, Problems problems) throws IOException, SQLException {
        RowTree tree = new RowTree(problems);
        CsvTable.read(context, NEEDED, row -> tree.add(Math.toIntExact(row.line()), cells(row)));
        return tree.node();
    }

    private static Map<String, String> cells(CsvRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : row.columns()) {
            String name = known(column.strip());
            row.find(column).ifPresent(text -> cells.put(name, FormulaGuard.plain(text)));
        }
        return cells;
    }

    private static String known(String column) {
        if (column.matches("title\\.[a-z]{2,3}(-[A-Za-z0-9]+)*")) {
            return column;
        }
        return DossierRows.COLUMNS.stream()
                .filter(name -> name.equalsIgnoreCase(column))
                .findFirst()
                .orElseThrow(() -> new FileRejectedException(
                        "'%s' is not a column of a dossier; the columns are %s and title.<language>"
                                .formatted(column, String.join(", ", DossierRows.COLUMNS))));
    }
}
