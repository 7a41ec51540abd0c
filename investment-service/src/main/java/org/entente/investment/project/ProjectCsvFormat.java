package org.entente.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.exports.FormulaGuard;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * Our own CSV of projects and organisations: one line says one thing about one of them, with its source. A file is a
 * collection with a name (option {@code collection}); a new edition of a collection replaces the former as a whole.
 */
@ApplicationScoped
class ProjectCsvFormat implements ImportFormat {
    private final OrganisationService organisations;

    ProjectCsvFormat(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "projects-csv";
    }

    @Override
    public String description() {
        return "investment projects and organisations: one line says one thing about one of them, with its source";
    }

    @Override
    public Set<String> options() {
        return Set.of(FileCollection.OPTION);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(ProjectRowReader.COLUMNS);
    }

    @Override
    public Source source(ImportOptions options) {
        return FileCollection.source(options, "projects", "Investment projects");
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ProjectFile file = new ProjectFile();
        ProjectRowReader reader = new ProjectRowReader();
        CsvTable.read(context, ProjectRowReader.COLUMNS, row -> reader.read(row.reading(FormulaGuard::plain), file));
        Map<String, Long> known = organisations.rowsByIds(file.organisationsNamedOnly());
        file.dropDangling(context.report(), known.keySet());
        new ProjectWriter(context.connection(), context.releaseId()).write(file, known);
        return Set.of(Coverage.ofWhole(source(context.options()).code()));
    }
}
