package org.entente.investment.project;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.investment.pair.AsOf;
import org.entente.investment.pair.PairAsOf;
import org.entente.investment.project.ProjectFactRepository.LinkRow;
import org.entente.investment.project.ProjectFactRepository.StageRow;
import org.entente.investment.project.ProjectFactRepository.ValueRow;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;
import org.jspecify.annotations.Nullable;

/**
 * What is known of projects beside their parties. Every method is one statement, whatever the number of keys, for
 * each distinct moment.
 */
@ApplicationScoped
public class ProjectFactService {
    private final ProjectFactRepository projects;
    private final EditedRows rows;
    private final ProjectService service;
    private final ReleaseService releases;
    private final Clock clock = Clock.systemUTC();

    ProjectFactService(
            ProjectFactRepository projects, EditedRows rows, ProjectService service, ReleaseService releases) {
        this.projects = projects;
        this.rows = rows;
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

    /** Amounts of projects, the earliest first; one statement for each distinct moment.
     */
    @Transactional
    public Map<RowAsOf, List<ProjectValue>> valuesByProjects(Set<RowAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            List<ValueRow> rows = projects.listValues(RowAsOf.keys(sameMoment), moment);
            Instant asked = AsOf.asked(sameMoment);
            Map<Integer, Release> releaseById =
                    releases.byIds(rows.stream().map(ValueRow::release).collect(toSet()));
            Map<RowAsOf, List<ProjectValue>> found = new LinkedHashMap<>();
            for (ValueRow row : rows) {
                Release release = releaseById.get(row.release());
                if (release != null) {
                    found.computeIfAbsent(new RowAsOf(row.project(), asked), unused -> new ArrayList<>())
                            .add(value(row, release, asked));
                }
            }
            return found;
        });
    }

    /** The version of each row, by project key; one statement. */
    @Transactional
    public Map<Long, Integer> versionsByProjects(Set<Long> keys) {
        return rows.versions(ProjectEntity.class, keys);
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
        Set<RowAsOf> projectKeys = byPair.values().stream()
                .flatMap(List::stream)
                .map(p -> p.project().row())
                .collect(toSet());
        Map<RowAsOf, List<ProjectValue>> values = projectKeys.isEmpty() ? Map.of() : valuesByProjects(projectKeys);
        Map<PairAsOf, List<ValuedProject>> found = new LinkedHashMap<>();
        byPair.forEach((pair, list) -> found.put(
                pair,
                list.stream()
                        .map(p -> new ValuedProject(
                                p, values.getOrDefault(p.project().row(), List.of())))
                        .toList()));
        return found;
    }

    private static ProjectValue value(ValueRow row, Release release, @Nullable Instant asked) {
        OrganisationEntity organisation = row.organisation();
        return new ProjectValue(
                row.kind(),
                organisation == null ? null : organisation.toDomain(asked),
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
