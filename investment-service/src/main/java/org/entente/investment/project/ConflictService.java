package org.entente.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.investment.pair.AsOf;
import org.entente.kernel.edit.ImportConflict;
import org.entente.kernel.edit.ImportConflicts;

/** Where files that were imported after an edit tell the edited record otherwise. */
@ApplicationScoped
@Transactional
public class ConflictService {
    private final ProjectRepository projects;
    private final OrganisationRepository organisations;
    private final EditedRows rows;
    private final ContentService contents;
    private final ImportConflicts conflicts;
    private final Clock clock = Clock.systemUTC();

    ConflictService(
            ProjectRepository projects,
            OrganisationRepository organisations,
            EditedRows rows,
            ContentService contents,
            ImportConflicts conflicts) {
        this.projects = projects;
        this.organisations = organisations;
        this.rows = rows;
        this.contents = contents;
        this.conflicts = conflicts;
    }

    /** The conflicts of projects; at most one statement for each table and distinct moment. */
    public Map<RowAsOf, Optional<ImportConflict>> ofProjects(Set<RowAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            Map<Long, ImportConflict> found = conflicts.of(
                    projects.list("rowKey in ?1 and edited", RowAsOf.keys(sameMoment)),
                    ids -> rows.listImported(ProjectEntity.class, ids, moment),
                    rowKeys -> projects.list("rowKey in ?1", rowKeys),
                    some -> fields(contents.ofProjects(some, moment), ProjectContent::fields));
            return byKey(sameMoment, found);
        });
    }

    /** The conflicts of organisations; at most one statement for each table and distinct moment. */
    public Map<RowAsOf, Optional<ImportConflict>> ofOrganisations(Set<RowAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            Map<Long, ImportConflict> found = conflicts.of(
                    organisations.list("rowKey in ?1 and edited", RowAsOf.keys(sameMoment)),
                    ids -> rows.listImported(OrganisationEntity.class, ids, moment),
                    rowKeys -> organisations.list("rowKey in ?1", rowKeys),
                    some -> fields(contents.ofOrganisations(some), OrganisationContent::fields));
            return byKey(sameMoment, found);
        });
    }

    private static Map<RowAsOf, Optional<ImportConflict>> byKey(List<RowAsOf> keys, Map<Long, ImportConflict> byRow) {
        Map<RowAsOf, Optional<ImportConflict>> found = new LinkedHashMap<>();
        keys.forEach(key -> found.put(key, Optional.ofNullable(byRow.get(key.key()))));
        return found;
    }

    private static <C> Map<Long, Map<String, Object>> fields(
            Map<Long, C> contents, Function<C, Map<String, Object>> fields) {
        Map<Long, Map<String, Object>> byRow = new LinkedHashMap<>();
        contents.forEach((row, content) -> byRow.put(row, fields.apply(content)));
        return byRow;
    }
}
