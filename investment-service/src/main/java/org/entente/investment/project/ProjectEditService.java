package org.entente.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.entente.investment.project.ProjectContent.ValueContent;
import org.entente.investment.project.ProjectWriter.EditMark;
import org.entente.kernel.edit.ChangeService;
import org.entente.kernel.edit.Edit;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Projects that editors make, change and delete. An edit speaks whatever is imported later, until the next edit. Every
 * method throws {@link NotFoundException} when there is no such project and {@link ConflictException} when it was changed
 * since the version that the editor saw.
 */
@ApplicationScoped
@Transactional
public class ProjectEditService {
    /** The type of projects in the record of changes. */
    public static final String TYPE = "project";

    private final EditedRows rows;
    private final ContentService contents;
    private final OrganisationService organisations;
    private final ChangeService changes;

    ProjectEditService(
            EditedRows rows, ContentService contents, OrganisationService organisations, ChangeService changes) {
        this.rows = rows;
        this.contents = contents;
        this.organisations = organisations;
        this.changes = changes;
    }

    /**
     * Makes a project.
     *
     * @throws ConflictException when there is a project with this id
     */
    public Project create(String id, ProjectContent content, Editor editor) {
        Edit edit = begin(Checks.id("id", id), editor);
        if (rows.find(ProjectEntity.class, id, edit.moment())
                .filter(row -> !row.deleted())
                .isPresent()) {
            throw new ConflictException(
                    "there is a project '%s' already: change it, or give the new one another id".formatted(id));
        }
        return write(edit, content, null);
    }

    /** Makes a project say something else. */
    public Project change(String id, int expectedVersion, ProjectContent content, Editor editor) {
        return change(id, expectedVersion, before -> content, editor);
    }

    /** Adds a stage to a project's history. */
    public Project addStage(String id, int expectedVersion, StageChange stage, Editor editor) {
        return change(id, expectedVersion, before -> before.with(stage), editor);
    }

    /** Adds an amount to a project. */
    public Project addValue(String id, int expectedVersion, ValueContent value, Editor editor) {
        return change(id, expectedVersion, before -> before.with(value), editor);
    }

    /** Makes a project silent; what it said stays readable by {@code knownAsOf}. */
    public void delete(String id, int expectedVersion, Editor editor) {
        Edit edit = begin(id, editor);
        ProjectEntity row = expect(edit, expectedVersion);
        ProjectContent before = content(row, edit.moment());
        save(edit, before.withoutDetails(), true);
        append(edit, before, null);
    }

    private Project change(String id, int expectedVersion, UnaryOperator<ProjectContent> change, Editor editor) {
        Edit edit = begin(id, editor);
        ProjectContent before = content(expect(edit, expectedVersion), edit.moment());
        return write(edit, change.apply(before), before);
    }

    private Edit begin(String id, Editor editor) {
        return changes.begin(new RecordKey(TYPE, id), editor.name(), editor.reason());
    }

    private ProjectEntity expect(Edit edit, int expectedVersion) {
        ProjectEntity row = rows.find(ProjectEntity.class, edit.record().id(), edit.moment())
                .filter(found -> !found.deleted())
                .orElseThrow(() -> new NotFoundException("there is no %s".formatted(edit.record())));
        edit.expect(version(row), expectedVersion);
        return row;
    }

    private Project write(Edit edit, ProjectContent content, @Nullable ProjectContent before) {
        save(edit, content, false);
        return append(edit, before, content).toDomain(null);
    }

    private void save(Edit edit, ProjectContent content, boolean deleted) {
        String id = edit.record().id();
        Set<String> named = content.organisations();
        Map<String, Long> known = organisations.rowsByIds(named, edit.moment());
        Set<String> unknown = new TreeSet<>(named);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            throw new BadUserInputException("there is no organisation %s: create it first, or name one that there is"
                    .formatted("'" + String.join("', '", unknown) + "'"));
        }
        Long basedOn = rows.basedOn(ProjectEntity.class, id, edit.moment());
        int release = changes.publish(edit, content.fields());
        rows.write(ContentLines.of(id, content), release, new EditMark(deleted, basedOn), known);
    }

    /** Keeps the edit, and returns the row that speaks since. */
    private ProjectEntity append(Edit edit, @Nullable ProjectContent before, @Nullable ProjectContent after) {
        ProjectEntity row = speaking(edit);
        changes.append(
                edit, version(row), before == null ? null : before.fields(), after == null ? null : after.fields());
        return row;
    }

    private ProjectEntity speaking(Edit edit) {
        return rows.find(ProjectEntity.class, edit.record().id(), edit.moment())
                .orElseThrow(
                        () -> new IllegalStateException("%s is not there after its edit".formatted(edit.record())));
    }

    private ProjectContent content(ProjectEntity row, Instant moment) {
        return ContentService.content(contents.ofProjects(List.of(row), moment), row.rowKey());
    }

    private int version(ProjectEntity row) {
        return rows.versions(ProjectEntity.class, Set.of(row.rowKey())).getOrDefault(row.rowKey(), 1);
    }
}
