package org.entente.investment.project;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.investment.pair.PairAsOf;
import org.entente.investment.project.ProjectRepository.LinkRow;
import org.entente.investment.project.ProjectRepository.StageRow;
import org.entente.investment.project.ProjectRepository.ValueRow;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** What is known of projects beside their parties. Every method is one statement, whatever the number of keys. */
@ApplicationScoped
public class ProjectFactService {
    private final ProjectRepository projects;
    private final ProjectService service;
    private final ReleaseService releases;

    ProjectFactService(ProjectRepository projects, ProjectService service, ReleaseService releases) {
        this.projects = projects;
        this.service = service;
        this.releases = releases;
    }

    /** Dated stages of projects, the earliest first, by project key. */
    @Transactional
    public Map<Long, List<StageChange>> stagesByProjects(Set<Long> keys) {
        return grouped(
                projects.listStages(keys),
                StageRow::project,
                row -> new StageChange(
                        row.stage(), row.since(), row.note(), new Document(row.sourceTitle(), row.sourceUrl())));
    }

    /** Amounts of projects, the earliest first, by project key. */
    @Transactional
    public Map<Long, List<ProjectValue>> valuesByProjects(Set<Long> keys) {
        List<ValueRow> rows = projects.listValues(keys);
        Map<Integer, Release> releaseById =
                releases.byIds(rows.stream().map(ValueRow::release).collect(toSet()));
        Map<Long, List<ProjectValue>> found = new LinkedHashMap<>();
        for (ValueRow row : rows) {
            Release release = releaseById.get(row.release());
            if (release != null) {
                found.computeIfAbsent(row.project(), unused -> new ArrayList<>())
                        .add(value(row, release));
            }
        }
        return found;
    }

    /** Codes of the cooperation areas of projects, alphabetical, by project key. */
    @Transactional
    public Map<Long, List<String>> areasByProjects(Set<Long> keys) {
        return grouped(projects.listAreas(keys), LinkRow::project, LinkRow::link);
    }

    /** Ids of the agreements behind projects, alphabetical, by project key. */
    @Transactional
    public Map<Long, List<String>> agreementsByProjects(Set<Long> keys) {
        return grouped(projects.listAgreements(keys), LinkRow::project, LinkRow::link);
    }

    /**
     * The projects that join each pair with their amounts; two statements for each distinct moment, one for the projects
     * and one for all amounts.
     */
    @Transactional
    public Map<PairAsOf, List<ValuedProject>> valuedByPairs(Set<PairAsOf> keys) {
        Map<PairAsOf, List<ProjectAndParties>> byPair = service.byPairs(keys);
        Set<Long> projectKeys = byPair.values().stream()
                .flatMap(List::stream)
                .map(p -> p.project().key())
                .collect(toSet());
        Map<Long, List<ProjectValue>> values = projectKeys.isEmpty() ? Map.of() : valuesByProjects(projectKeys);
        Map<PairAsOf, List<ValuedProject>> found = new LinkedHashMap<>();
        byPair.forEach((pair, list) -> found.put(
                pair,
                list.stream()
                        .map(p -> new ValuedProject(
                                p, values.getOrDefault(p.project().key(), List.of())))
                        .toList()));
        return found;
    }

    private static ProjectValue value(ValueRow row, Release release) {
        return new ProjectValue(
                row.kind(),
                row.organisation() == null ? null : row.organisation().toDomain(),
                row.amount(),
                row.currency(),
                row.asOf(),
                row.note(),
                new Document(row.sourceTitle(), row.sourceUrl()),
                release);
    }

    private static <R, V> Map<Long, List<V>> grouped(List<R> rows, Function<R, Long> project, Function<R, V> toDomain) {
        Map<Long, List<V>> found = new LinkedHashMap<>();
        rows.forEach(row -> found.computeIfAbsent(project.apply(row), unused -> new ArrayList<>())
                .add(toDomain.apply(row)));
        return found;
    }
}
