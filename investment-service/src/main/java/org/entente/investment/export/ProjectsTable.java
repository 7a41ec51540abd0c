package org.entente.investment.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.investment.project.ContentService;
import org.entente.investment.project.OrganisationContent;
import org.entente.investment.project.ProjectContent;
import org.entente.investment.project.SectorMention;
import org.entente.investment.project.SectorService;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;

/** Everything that is known of projects and organisations, in the layout of {@code projects-csv}. */
@ApplicationScoped
class ProjectsTable implements ExportTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("record", "what the line says of a project or an organisation"),
            new Column("id", "id of the project or organisation"),
            new Column("name", "a name, or a number in a register"),
            new Column("code", "language, register, sector, point, role, stage, kind of amount, area or agreement"),
            new Column("organisation", "id of the organisation that takes part or whose money it is"),
            new Column("country", "ISO 3166-1 alpha-3 code of the seat or host"),
            new Column("investor", "ISO 3166-1 alpha-3 code of the country whose companies a sector is named of"),
            new Column("place", "where in the host country, in words"),
            new Column("date", "since when, as of when, or when it was said"),
            new Column("value", "share in per cent, or an amount in whole units of the currency"),
            new Column("currency", "ISO 4217 code"),
            new Column("note", "what one must know, or what was said"),
            new Column("source", "where it was taken from"),
            new Column("url", "address of that"));

    private final ContentService contents;
    private final SectorService sectors;

    ProjectsTable(ContentService contents, SectorService sectors) {
        this.contents = contents;
        this.sectors = sectors;
    }

    @Override
    public String id() {
        return "projects";
    }

    @Override
    public String description() {
        return "Every investment project and organisation with all that is said of it, one thing a row, as edited or imported; read again by the format projects-csv";
    }

    @Override
    public List<Argument> arguments() {
        return List.of();
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        Instant moment = arguments.knownAsOf();
        Map<String, OrganisationContent> organisations = contents.organisations(moment);
        Map<String, ProjectContent> projects = contents.projects(moment);
        List<SectorMention> mentions = sectors.list(moment);
        return new Extract("investment-projects", COLUMNS, List.of(), sink -> {
            for (List<Cell> row : rows(organisations, projects, mentions)) {
                sink.accept(row);
            }
        });
    }

    private static List<List<Cell>> rows(
            Map<String, OrganisationContent> organisations,
            Map<String, ProjectContent> projects,
            List<SectorMention> mentions) {
        List<List<Cell>> rows = new ArrayList<>();
        organisations.forEach((id, content) -> ProjectLines.of(id, content).forEach(line -> rows.add(line.cells())));
        projects.forEach((id, content) -> ProjectLines.of(id, content).forEach(line -> rows.add(line.cells())));
        mentions.forEach(mention -> rows.add(ProjectLines.of(mention).cells()));
        return rows;
    }
}
