package org.entente.investment.project;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.investment.project.ProjectFile.IdentifierLine;
import org.entente.investment.project.ProjectFile.LinkLine;
import org.entente.investment.project.ProjectFile.MentionLine;
import org.entente.investment.project.ProjectFile.NameLine;
import org.entente.investment.project.ProjectFile.OrganisationLine;
import org.entente.investment.project.ProjectFile.PartyLine;
import org.entente.investment.project.ProjectFile.ProjectLine;
import org.entente.investment.project.ProjectFile.StageLine;
import org.entente.investment.project.ProjectFile.ValueLine;
import org.entente.kernel.imports.CopyWriter;
import org.jspecify.annotations.Nullable;

/** Copies a file's lines into their tables under a release. */
final class ProjectWriter {
    private final Connection connection;
    private final int releaseId;
    private final @Nullable EditMark edit;

    /** A writer of a file's lines. */
    ProjectWriter(Connection connection, int releaseId) {
        this(connection, releaseId, null);
    }

    /** A writer of an edit's one record. */
    ProjectWriter(Connection connection, int releaseId, @Nullable EditMark edit) {
        this.connection = connection;
        this.releaseId = releaseId;
        this.edit = edit;
    }

    /**
     * What is known of an edit beside what the record says since.
     *
     * @param deleted whether the record is silent since
     * @param basedOn the row of the file that spoke when the edit was made; null when none did
     */
    record EditMark(boolean deleted, @Nullable Long basedOn) {}

    /** What writes one line's cells; the row is ended by the caller. */
    @FunctionalInterface
    private interface Cells<T> {
        CopyWriter write(T line, CopyWriter copy);
    }

    /**
     * Writes all lines.
     *
     * @param known rows of organisations that the lines may name beside those that they describe, by id
     */
    void write(ProjectFile file, Map<String, Long> known) throws IOException, SQLException {
        Map<String, Long> described = keys(
                "organisation",
                file.organisations().stream().map(OrganisationLine::id).toList());
        Map<String, Long> organisations = new LinkedHashMap<>(known);
        organisations.putAll(described);
        Map<String, Long> projects =
                keys("project", file.projects().stream().map(ProjectLine::id).toList());
        writeOrganisations(file, organisations);
        writeProjects(file, projects, organisations);
        writeHistory(file, projects, organisations);
        writeLinks(file.attached(LinkLine.class), projects);
        copy(
                "sector_mention",
                "release_id, investor, host, sector, statement, stated_on, source_title, source_url",
                file.mentions(),
                (MentionLine line, CopyWriter copy) -> source(
                        line.source(),
                        copy.integer(releaseId)
                                .integer(line.investor())
                                .integer(line.host())
                                .text(line.sector().name())
                                .text(line.statement())
                                .date(line.statedOn())));
    }

    private void writeOrganisations(ProjectFile file, Map<String, Long> keys) throws IOException, SQLException {
        copy(
                "organisation",
                "key, release_id, id, name, country, note, edited, deleted, based_on, source_title, source_url",
                file.organisations(),
                (line, copy) -> marked(
                        line.source(),
                        copy.integer(key(keys, line.id()))
                                .integer(releaseId)
                                .text(line.id())
                                .text(line.name())
                                .integer(line.country() == null ? null : Long.valueOf(line.country()))
                                .text(line.note()),
                        edit));
        copy(
                "organisation_name",
                "organisation_key, language, name",
                file.attached(NameLine.class),
                (line, copy) ->
                        copy.integer(key(keys, line.id())).text(line.language()).text(line.name()));
        copy(
                "organisation_identifier",
                "organisation_key, scheme, value",
                file.attached(IdentifierLine.class),
                (line, copy) ->
                        copy.integer(key(keys, line.id())).text(line.scheme()).text(line.value()));
    }

    private void writeProjects(ProjectFile file, Map<String, Long> keys, Map<String, Long> organisations)
            throws IOException, SQLException {
        copy(
                "project",
                "key, release_id, id, name, host, sector, place, latitude, longitude, note, edited, deleted, based_on, source_title, source_url",
                file.projects(),
                (line, copy) -> marked(
                        line.source(),
                        copy.integer(key(keys, line.id()))
                                .integer(releaseId)
                                .text(line.id())
                                .text(line.name())
                                .integer(line.host())
                                .text(line.sector().name())
                                .text(line.place())
                                .decimal(
                                        line.point() == null
                                                ? null
                                                : line.point().latitude())
                                .decimal(
                                        line.point() == null
                                                ? null
                                                : line.point().longitude())
                                .text(line.note()),
                        edit));
        copy(
                "project_party",
                "project_key, organisation_key, role, share_percent, note, source_title, source_url",
                file.attached(PartyLine.class),
                (line, copy) -> source(
                        line.source(),
                        copy.integer(key(keys, line.id()))
                                .integer(key(organisations, line.organisation()))
                                .text(line.role().name())
                                .decimal(line.sharePercent())
                                .text(line.note())));
    }

    private void writeHistory(ProjectFile file, Map<String, Long> keys, Map<String, Long> organisations)
            throws IOException, SQLException {
        copy(
                "project_stage",
                "project_key, stage, since, note, source_title, source_url",
                file.attached(StageLine.class),
                (line, copy) -> source(
                        line.source(),
                        copy.integer(key(keys, line.id()))
                                .text(line.stage().name())
                                .date(line.since())
                                .text(line.note())));
        copy(
                "project_value",
                "project_key, kind, organisation_key, value, currency, as_of, note, source_title, source_url",
                file.attached(ValueLine.class),
                (line, copy) -> source(
                        line.source(),
                        copy.integer(key(keys, line.id()))
                                .text(line.kind().name())
                                .integer(find(organisations, line.organisation()))
                                .decimal(line.value())
                                .text(line.currency())
                                .date(line.asOf())
                                .text(line.note())));
    }

    private void writeLinks(List<LinkLine> links, Map<String, Long> keys) throws IOException, SQLException {
        for (boolean area : new boolean[] {true, false}) {
            copy(
                    area ? "project_area" : "project_agreement",
                    area ? "project_key, area" : "project_key, agreement",
                    links.stream().filter(link -> link.area() == area).toList(),
                    (line, copy) -> copy.integer(key(keys, line.id())).text(line.code()));
        }
    }

    private <T> void copy(String table, String columns, List<T> lines, Cells<T> cells)
            throws IOException, SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try (CopyWriter copy = new CopyWriter(connection, table, columns.split(", "))) {
            for (T line : lines) {
                cells.write(line, copy).endRow();
            }
            copy.finish();
        }
    }

    private static CopyWriter marked(Document source, CopyWriter copy, @Nullable EditMark edit) {
        boolean deleted = edit != null && edit.deleted();
        Long basedOn = edit == null ? null : edit.basedOn();
        return source(
                source,
                copy.text(String.valueOf(edit != null))
                        .text(String.valueOf(deleted))
                        .integer(basedOn));
    }

    private static CopyWriter source(Document source, CopyWriter copy) {
        return copy.text(source.title()).text(source.url());
    }

    /** Takes as many keys from the table's sequence as there are ids, so that other tables can refer to them at once. */
    private Map<String, Long> keys(String table, List<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> keys = new LinkedHashMap<>();
        try (PreparedStatement next = connection.prepareStatement(
                "select nextval(pg_get_serial_sequence(?, 'key')) from generate_series(1, ?)")) {
            next.setString(1, table);
            next.setInt(2, ids.size());
            try (ResultSet result = next.executeQuery()) {
                for (Iterator<String> id = ids.iterator(); result.next() && id.hasNext(); ) {
                    keys.put(id.next(), result.getLong(1));
                }
            }
        }
        return keys;
    }

    private static long key(Map<String, Long> keys, String id) {
        return Objects.requireNonNull(keys.get(id), id);
    }

    private static @Nullable Long find(Map<String, Long> keys, @Nullable String id) {
        return id == null ? null : keys.get(id);
    }
}
