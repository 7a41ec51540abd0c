package org.entente.investment.project;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.investment.pair.PairAsOf;
import org.entente.investment.project.ProjectRepository.PartyRow;

/**
 * Projects by what one looks for them by. When two current editions describe a project with the same id, the one
 * imported last speaks.
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
        return PairAsOf.loadByMoment(keys, clock.instant(), (moment, sameMoment) -> {
            List<ProjectAndParties> found = byLink(projects.listAmong(PairAsOf.countries(sameMoment), moment))
                    .getOrDefault("", List.of());
            return sameMoment.stream()
                    .collect(toMap(
                            key -> key,
                            key -> found.stream()
                                    .filter(project -> project.joins(key.pair()))
                                    .toList()));
        });
    }

    /** The projects with these ids, as known now; one statement. */
    @Transactional
    public Map<String, Project> byIds(Set<String> ids) {
        Map<String, Project> found = new HashMap<>();
        for (ProjectEntity row : projects.listByIds(ids, clock.instant())) {
            Project project = row.toDomain();
            found.put(project.id(), project);
        }
        return found;
    }

    /** Projects of cooperation areas, by the area's code, then name, as known now; one statement. */
    @Transactional
    public Map<String, List<ProjectAndParties>> byAreas(Set<String> areas) {
        return byLink(projects.listByAreas(areas, clock.instant()));
    }

    /** Projects under agreements, by the agreement's id, then name, as known now; one statement. */
    @Transactional
    public Map<String, List<ProjectAndParties>> byAgreements(Set<String> agreements) {
        return byLink(projects.listByAgreements(agreements, clock.instant()));
    }

    /** Projects that organisations take part in, by the organisation's id, then name, as known now; one statement. */
    @Transactional
    public Map<String, List<ProjectAndParties>> byOrganisations(Set<String> organisations) {
        return byLink(projects.listByOrganisations(organisations, clock.instant()));
    }

    /** The parties of projects, by project key; one statement. */
    @Transactional
    public Map<Long, List<Party>> partiesByProjects(Set<Long> keys) {
        return byProject(projects.listParties(keys)).entrySet().stream()
                .collect(toMap(entry -> entry.getKey().rowKey(), entry -> parties(entry.getValue())));
    }

    private static Map<String, List<ProjectAndParties>> byLink(Collection<PartyRow> rows) {
        Map<String, Map<String, ProjectEntity>> speaking = new LinkedHashMap<>();
        for (PartyRow row : rows) {
            speaking.computeIfAbsent(row.link(), unused -> new LinkedHashMap<>())
                    .merge(
                            row.project().toDomain().id(),
                            row.project(),
                            (one, other) -> one.releaseId() >= other.releaseId() ? one : other);
        }
        Map<String, List<ProjectAndParties>> found = new LinkedHashMap<>();
        speaking.forEach((link, byId) -> {
            Map<ProjectEntity, List<PartyRow>> byProject = byProject(
                    rows.stream().filter(row -> row.link().equals(link)).toList());
            found.put(
                    link,
                    byId.values().stream()
                            .map(project -> new ProjectAndParties(
                                    project.toDomain(), parties(byProject.getOrDefault(project, List.of()))))
                            .sorted(Comparator.comparing(p -> p.project().name()))
                            .toList());
        });
        return found;
    }

    private static Map<ProjectEntity, List<PartyRow>> byProject(Collection<PartyRow> rows) {
        Map<ProjectEntity, List<PartyRow>> byProject = new LinkedHashMap<>();
        rows.forEach(row -> byProject
                .computeIfAbsent(row.project(), unused -> new ArrayList<>())
                .add(row));
        return byProject;
    }

    private static List<Party> parties(List<PartyRow> rows) {
        List<Party> parties = new ArrayList<>();
        for (PartyRow row : rows) {
            OrganisationEntity organisation = row.organisation();
            ProjectRole role = row.role();
            String title = row.sourceTitle();
            BigDecimal share = row.sharePercent();
            if (organisation != null && role != null && title != null) {
                parties.add(new Party(
                        organisation.toDomain(), role, share, row.note(), new Document(title, row.sourceUrl())));
            }
        }
        return parties;
    }
}
