package org.entente.investment.project;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.investment.pair.AsOf;
import org.entente.investment.pair.IdAsOf;
import org.entente.investment.pair.PairAsOf;
import org.entente.investment.project.ProjectRepository.PartyRow;
import org.jspecify.annotations.Nullable;

/**
 * Projects by what one looks for them by. When two current editions describe a project with the same id, the one
 * imported last speaks; when an editor changed it, the edit does.
 */
@ApplicationScoped
public class ProjectService {
    private final ProjectRepository projects;
    private final Clock clock = Clock.systemUTC();

    ProjectService(ProjectRepository projects) {
        this.projects = projects;
    }

    /** Projects that join the two countries of each pair, by name; one statement for each distinct moment. */
    @Transactional
    public Map<PairAsOf, List<ProjectAndParties>> byPairs(Set<PairAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            List<ProjectAndParties> found = byLink(
                            projects.listAmong(PairAsOf.countries(sameMoment), moment), AsOf.asked(sameMoment))
                    .getOrDefault("", List.of());
            return sameMoment.stream()
                    .collect(toMap(
                            key -> key,
                            key -> found.stream()
                                    .filter(project -> project.joins(key.pair()))
                                    .toList()));
        });
    }

    /** The projects with these ids; one statement for each distinct moment. */
    @Transactional
    public Map<IdAsOf, Project> byIds(Set<IdAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            Map<IdAsOf, Project> found = new HashMap<>();
            Instant asked = AsOf.asked(sameMoment);
            for (ProjectEntity row : projects.listByIds(IdAsOf.ids(sameMoment), moment)) {
                found.put(new IdAsOf(row.slug(), asked), row.toDomain(asked));
            }
            return found;
        });
    }

    /** Projects of cooperation areas, by the area's code, then name; one statement for each distinct moment. */
    @Transactional
    public Map<IdAsOf, List<ProjectAndParties>> byAreas(Set<IdAsOf> areas) {
        return byLinks(areas, projects::listByAreas);
    }

    /** Projects under agreements, by the agreement's id, then name; one statement for each distinct moment. */
    @Transactional
    public Map<IdAsOf, List<ProjectAndParties>> byAgreements(Set<IdAsOf> agreements) {
        return byLinks(agreements, projects::listByAgreements);
    }

    /** Projects that organisations take part in, by their id, then name; one statement for each distinct moment. */
    @Transactional
    public Map<IdAsOf, List<ProjectAndParties>> byOrganisations(Set<IdAsOf> organisations) {
        return byLinks(organisations, projects::listByOrganisations);
    }

    /** The parties of projects; one statement for each distinct moment. */
    @Transactional
    public Map<RowAsOf, List<Party>> partiesByProjects(Set<RowAsOf> rows) {
        return AsOf.load(rows, clock.instant(), (moment, sameMoment) -> {
            Instant asked = AsOf.asked(sameMoment);
            return byProject(projects.listParties(RowAsOf.keys(sameMoment), moment)).entrySet().stream()
                    .collect(toMap(
                            entry -> new RowAsOf(entry.getKey().rowKey(), asked),
                            entry -> parties(entry.getValue(), asked)));
        });
    }

    private Map<IdAsOf, List<ProjectAndParties>> byLinks(
            Set<IdAsOf> keys, BiFunction<Collection<String>, Instant, List<PartyRow>> list) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            Map<IdAsOf, List<ProjectAndParties>> found = new HashMap<>();
            Instant asked = AsOf.asked(sameMoment);
            byLink(list.apply(IdAsOf.ids(sameMoment), moment), asked)
                    .forEach((link, some) -> found.put(new IdAsOf(link, asked), some));
            return found;
        });
    }

    private static Map<String, List<ProjectAndParties>> byLink(Collection<PartyRow> rows, @Nullable Instant asked) {
        Map<String, List<PartyRow>> byLink = new LinkedHashMap<>();
        rows.forEach(row ->
                byLink.computeIfAbsent(row.link(), link -> new ArrayList<>()).add(row));
        Map<String, List<ProjectAndParties>> found = new LinkedHashMap<>();
        byLink.forEach((link, some) -> found.put(
                link,
                byProject(some).entrySet().stream()
                        .map(entry ->
                                new ProjectAndParties(entry.getKey().toDomain(asked), parties(entry.getValue(), asked)))
                        .toList()));
        return found;
    }

    private static Map<ProjectEntity, List<PartyRow>> byProject(Collection<PartyRow> rows) {
        Map<ProjectEntity, List<PartyRow>> byProject = new LinkedHashMap<>();
        rows.forEach(row -> byProject
                .computeIfAbsent(row.project(), unused -> new ArrayList<>())
                .add(row));
        return byProject;
    }

    private static List<Party> parties(List<PartyRow> rows, @Nullable Instant asked) {
        List<Party> parties = new ArrayList<>();
        for (PartyRow row : rows) {
            OrganisationEntity organisation = row.organisation();
            ProjectRole role = row.role();
            String title = row.sourceTitle();
            BigDecimal share = row.sharePercent();
            if (organisation != null && role != null && title != null) {
                parties.add(new Party(
                        organisation.toDomain(asked), role, share, row.note(), new Document(title, row.sourceUrl())));
            }
        }
        return parties;
    }
}
