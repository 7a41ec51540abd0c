package org.entente.investment.project;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.investment.pair.AsOf;
import org.entente.kernel.edit.ChangeService;
import org.entente.kernel.edit.ImportConflict;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;
import org.jspecify.annotations.Nullable;

/** Where files that were imported after an edit tell the edited record otherwise. */
@ApplicationScoped
@Transactional
public class ConflictService {
    private final ProjectRepository projects;
    private final OrganisationRepository organisations;
    private final EditedRows rows;
    private final ContentService contents;
    private final ReleaseService releases;
    private final ChangeService changes;
    private final Clock clock = Clock.systemUTC();

    ConflictService(
            ProjectRepository projects,
            OrganisationRepository organisations,
            EditedRows rows,
            ContentService contents,
            ReleaseService releases,
            ChangeService changes) {
        this.projects = projects;
        this.organisations = organisations;
        this.rows = rows;
        this.contents = contents;
        this.releases = releases;
        this.changes = changes;
    }

    /** An edit's row, the row of the file that spoke when it was made, and that of the file imported since. */
    private record Case<R>(R edit, @Nullable R seen, R told, int release) {}

    /** The conflicts of projects; at most one statement for each table and distinct moment. */
    public Map<RowAsOf, Optional<ImportConflict>> ofProjects(Set<RowAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            List<ProjectEntity> edited = projects.list("rowKey in ?1 and edited", RowAsOf.keys(sameMoment));
            if (edited.isEmpty()) {
                return Map.of();
            }
            Map<String, ProjectEntity> told = new LinkedHashMap<>();
            rows.listImportedProjects(edited.stream().map(ProjectEntity::slug).collect(toSet()), moment)
                    .forEach(row -> told.put(row.slug(), row));
            Map<Long, ProjectEntity> seen = new LinkedHashMap<>();
            projects.list("rowKey in ?1", basedOn(edited, ProjectEntity::basedOn))
                    .forEach(row -> seen.put(row.rowKey(), row));
            List<Case<ProjectEntity>> cases = new ArrayList<>();
            for (ProjectEntity edit : edited) {
                ProjectEntity file = told.get(edit.slug());
                if (file != null && !Objects.equals(file.rowKey(), edit.basedOn())) {
                    Long base = edit.basedOn();
                    cases.add(new Case<>(edit, base == null ? null : seen.get(base), file, file.releaseId()));
                }
            }
            Map<Long, ProjectContent> content = contents.ofProjects(all(cases), moment);
            return conflicts(
                    cases,
                    row -> ContentService.content(content, row.rowKey()).fields(),
                    row -> new RowAsOf(row.rowKey(), ProjectService.asked(sameMoment)));
        });
    }

    /** The conflicts of organisations; at most one statement for each table and distinct moment. */
    public Map<RowAsOf, Optional<ImportConflict>> ofOrganisations(Set<RowAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            List<OrganisationEntity> edited = organisations.list("rowKey in ?1 and edited", RowAsOf.keys(sameMoment));
            if (edited.isEmpty()) {
                return Map.of();
            }
            Map<String, OrganisationEntity> told = new LinkedHashMap<>();
            rows.listImportedOrganisations(
                            edited.stream().map(OrganisationEntity::slug).collect(toSet()), moment)
                    .forEach(row -> told.put(row.slug(), row));
            Map<Long, OrganisationEntity> seen = new LinkedHashMap<>();
            organisations
                    .list("rowKey in ?1", basedOn(edited, OrganisationEntity::basedOn))
                    .forEach(row -> seen.put(row.rowKey(), row));
            List<Case<OrganisationEntity>> cases = new ArrayList<>();
            for (OrganisationEntity edit : edited) {
                OrganisationEntity file = told.get(edit.slug());
                if (file != null && !Objects.equals(file.rowKey(), edit.basedOn())) {
                    Long base = edit.basedOn();
                    cases.add(new Case<>(edit, base == null ? null : seen.get(base), file, file.releaseId()));
                }
            }
            Map<Long, OrganisationContent> content = contents.ofOrganisations(all(cases));
            return conflicts(
                    cases,
                    row -> ContentService.content(content, row.rowKey()).fields(),
                    row -> new RowAsOf(row.rowKey(), ProjectService.asked(sameMoment)));
        });
    }

    private <R> Map<RowAsOf, Optional<ImportConflict>> conflicts(
            List<Case<R>> cases, Function<R, Map<String, Object>> fields, Function<R, RowAsOf> key) {
        Map<Integer, Release> releaseById =
                releases.byIds(cases.stream().map(Case::release).collect(toSet()));
        Map<RowAsOf, Optional<ImportConflict>> found = new LinkedHashMap<>();
        for (Case<R> one : cases) {
            Release release = releaseById.get(one.release());
            R seen = one.seen();
            if (release != null) {
                found.put(
                        key.apply(one.edit()),
                        changes.conflict(
                                release,
                                fields.apply(one.edit()),
                                seen == null ? null : fields.apply(seen),
                                fields.apply(one.told())));
            }
        }
        return found;
    }

    private static <R> List<Long> basedOn(List<R> edited, Function<R, @Nullable Long> basedOn) {
        List<Long> keys = new ArrayList<>();
        for (R row : edited) {
            Long key = basedOn.apply(row);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static <R> List<R> all(List<Case<R>> cases) {
        List<R> all = new ArrayList<>();
        for (Case<R> one : cases) {
            all.add(one.edit());
            all.add(one.told());
            R seen = one.seen();
            if (seen != null) {
                all.add(seen);
            }
        }
        return all;
    }
}
