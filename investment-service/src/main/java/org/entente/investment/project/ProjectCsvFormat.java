package org.entente.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
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
    private static final String COLLECTION = "collection";

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
        return Set.of(COLLECTION);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(ProjectRowReader.COLUMNS);
    }

    @Override
    public Source source(ImportOptions options) {
        String collection = options.find(COLLECTION).orElse("own");
        if (!collection.matches("[a-z0-9][a-z0-9-]*")) {
            throw new BadUserInputException(
                    "'%s' is not a name for a collection: write lower-case letters, digits and hyphens"
                            .formatted(collection));
        }
        return new Source(
                "projects-" + collection,
                "Entente",
                "Investment projects, collection '%s'".formatted(collection),
                null,
                null);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ProjectFile file = new ProjectFile();
        ProjectRowReader reader = new ProjectRowReader();
        CsvTable.read(context, ProjectRowReader.COLUMNS, row -> reader.read(row, file));
        file.dropDangling(context.report());
        new ProjectWriter(context.connection(), context.releaseId()).write(file);
        return Set.of(Coverage.ofWhole(source(context.options()).code()));
    }
}
