package org.entente.investment.project;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.investment.project.ProjectWriter.EditMark;
import org.entente.kernel.edit.ChangeService;
import org.entente.kernel.edit.Edit;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that editors make, change and delete. An edit speaks whatever is imported later, until the next edit.
 * Every method throws {@link NotFoundException} when there is no such organisation and {@link ConflictException} when it
 * was changed since the version that the editor saw.
 */
@ApplicationScoped
@Transactional
public class OrganisationEditService {
    /** The type of organisations in the record of changes. */
    public static final String TYPE = "organisation";

    private final EditedRows rows;
    private final ContentService contents;
    private final ProjectRepository projects;
    private final ChangeService changes;

    OrganisationEditService(
            EditedRows rows, ContentService contents, ProjectRepository projects, ChangeService changes) {
        this.rows = rows;
        this.contents = contents;
        this.projects = projects;
        this.changes = changes;
    }

    /**
     * Makes an organisation.
     *
     * @throws ConflictException when there is an organisation with this id
     */
    public Organisation create(String id, OrganisationContent content, Editor editor) {
        content.requireIdentifiers();
        Edit edit = begin(Checks.id("id", id), editor);
        if (rows.find(OrganisationEntity.class, id, edit.moment())
                .filter(row -> !row.deleted())
                .isPresent()) {
            throw new ConflictException(
                    "there is an organisation '%s' already: change it, or give the new one another id".formatted(id));
        }
        return write(edit, content, null);
    }

    /** Makes an organisation say something else. */
    public Organisation change(String id, int expectedVersion, OrganisationContent content, Editor editor) {
        content.requireIdentifiers();
        Edit edit = begin(id, editor);
        OrganisationContent before = content(expect(edit, expectedVersion));
        return write(edit, content, before);
    }

    /**
     * Makes an organisation silent; what it said stays readable by {@code knownAsOf}.
     *
     * @throws ConflictException also when projects name it
     */
    public void delete(String id, int expectedVersion, Editor editor) {
        Edit edit = begin(id, editor);
        OrganisationContent before = content(expect(edit, expectedVersion));
        String naming = projects.listNaming(id, edit.moment()).stream()
                .map("'%s'"::formatted)
                .collect(joining(", "));
        if (!naming.isEmpty()) {
            throw new ConflictException(
                    "%s is named by the projects %s: take it out of them first".formatted(edit.record(), naming));
        }
        save(edit, before, true);
        append(edit, before, null);
    }

    private Edit begin(String id, Editor editor) {
        return changes.begin(new RecordKey(TYPE, id), editor.name(), editor.reason());
    }

    private OrganisationEntity expect(Edit edit, int expectedVersion) {
        OrganisationEntity row = rows.find(
                        OrganisationEntity.class, edit.record().id(), edit.moment())
                .filter(found -> !found.deleted())
                .orElseThrow(() -> new NotFoundException("there is no %s".formatted(edit.record())));
        edit.expect(version(row), expectedVersion);
        return row;
    }

    private Organisation write(Edit edit, OrganisationContent content, @Nullable OrganisationContent before) {
        save(edit, content, false);
        return append(edit, before, content).toDomain(null);
    }

    private void save(Edit edit, OrganisationContent content, boolean deleted) {
        String id = edit.record().id();
        Long basedOn = rows.basedOn(OrganisationEntity.class, id, edit.moment());
        int release = changes.publish(edit, content.fields());
        rows.write(ContentLines.of(id, content), release, new EditMark(deleted, basedOn), Map.of());
    }

    /** Keeps the edit, and returns the row that speaks since. */
    private OrganisationEntity append(
            Edit edit, @Nullable OrganisationContent before, @Nullable OrganisationContent after) {
        OrganisationEntity row = speaking(edit);
        changes.append(
                edit, version(row), before == null ? null : before.fields(), after == null ? null : after.fields());
        return row;
    }

    private OrganisationEntity speaking(Edit edit) {
        return rows.find(OrganisationEntity.class, edit.record().id(), edit.moment())
                .orElseThrow(
                        () -> new IllegalStateException("%s is not there after its edit".formatted(edit.record())));
    }

    private OrganisationContent content(OrganisationEntity row) {
        return ContentService.content(contents.ofOrganisations(List.of(row)), row.rowKey());
    }

    private int version(OrganisationEntity row) {
        return rows.versions(OrganisationEntity.class, Set.of(row.rowKey())).getOrDefault(row.rowKey(), 1);
    }
}
