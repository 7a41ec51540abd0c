package org.entente.investment.project;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.investment.project.ProjectContent.PartyContent;
import org.entente.investment.project.ProjectContent.ValueContent;
import org.entente.investment.project.ProjectFactRepository.LinkRow;
import org.entente.investment.project.ProjectFactRepository.ValueRow;
import org.entente.investment.project.ProjectRepository.PartyRow;

/** Whole records, for editing, comparing and taking away. One statement for each table, whatever the number of rows. */
@ApplicationScoped
public class ContentService {
    private final ProjectRepository projects;
    private final ProjectFactRepository facts;
    private final ProjectFactService factService;
    private final OrganisationRepository organisations;
    private final OrganisationService organisationService;

    ContentService(
            ProjectRepository projects,
            ProjectFactRepository facts,
            ProjectFactService factService,
            OrganisationRepository organisations,
            OrganisationService organisationService) {
        this.projects = projects;
        this.facts = facts;
        this.factService = factService;
        this.organisations = organisations;
        this.organisationService = organisationService;
    }

    /** Every project as known at a moment, by id. */
    @Transactional
    public Map<String, ProjectContent> projects(Instant moment) {
        List<ProjectEntity> rows = projects.listAll(moment);
        Map<Long, ProjectContent> contents = ofProjects(rows, moment);
        Map<String, ProjectContent> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.slug(), content(contents, row.rowKey())));
        return byId;
    }

    /** Every organisation as known at a moment, by id. */
    @Transactional
    public Map<String, OrganisationContent> organisations(Instant moment) {
        List<OrganisationEntity> rows = organisations.listAll(moment);
        Map<Long, OrganisationContent> contents = ofOrganisations(rows);
        Map<String, OrganisationContent> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.slug(), content(contents, row.rowKey())));
        return byId;
    }

    /** What these rows say, by their key. */
    Map<Long, ProjectContent> ofProjects(Collection<ProjectEntity> rows, Instant moment) {
        Set<Long> keys = rows.stream().map(ProjectEntity::rowKey).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<PartyContent>> parties = projects.listParties(keys, moment).stream()
                .collect(groupingBy(row -> row.project().rowKey(), mapping(ContentService::party, toList())));
        Map<Long, List<StageChange>> stages = factService.stagesByProjects(keys);
        Map<Long, List<ValueContent>> values = facts.listValues(keys, moment).stream()
                .collect(groupingBy(ValueRow::project, mapping(ContentService::value, toList())));
        Map<Long, List<String>> areas = links(facts.listAreas(keys));
        Map<Long, List<String>> agreements = links(facts.listAgreements(keys));
        Map<Long, ProjectContent> contents = new LinkedHashMap<>();
        for (ProjectEntity row : rows) {
            Project project = row.toDomain(null);
            contents.put(
                    row.rowKey(),
                    new ProjectContent(
                            project.name(),
                            project.host(),
                            project.sector(),
                            project.place(),
                            project.point(),
                            project.note(),
                            project.source(),
                            parties.getOrDefault(row.rowKey(), List.of()),
                            stages.getOrDefault(row.rowKey(), List.of()),
                            values.getOrDefault(row.rowKey(), List.of()),
                            areas.getOrDefault(row.rowKey(), List.of()),
                            agreements.getOrDefault(row.rowKey(), List.of())));
        }
        return contents;
    }

    /** What these rows say, by their key. */
    Map<Long, OrganisationContent> ofOrganisations(Collection<OrganisationEntity> rows) {
        Set<Long> keys = rows.stream().map(OrganisationEntity::rowKey).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<OrganisationName>> names = organisationService.namesByOrganisations(keys);
        Map<Long, List<OrganisationIdentifier>> identifiers = organisationService.identifiersByOrganisations(keys);
        Map<Long, OrganisationContent> contents = new LinkedHashMap<>();
        for (OrganisationEntity row : rows) {
            Organisation organisation = row.toDomain(null);
            contents.put(
                    row.rowKey(),
                    new OrganisationContent(
                            organisation.name(),
                            organisation.country(),
                            organisation.note(),
                            organisation.source(),
                            names.getOrDefault(row.rowKey(), List.of()),
                            identifiers.getOrDefault(row.rowKey(), List.of())));
        }
        return contents;
    }

    static <C> C content(Map<Long, C> contents, long key) {
        C content = contents.get(key);
        if (content == null) {
            throw new IllegalStateException("row %d was not read".formatted(key));
        }
        return content;
    }

    private static PartyContent party(PartyRow row) {
        OrganisationEntity filed = row.filed();
        ProjectRole role = row.role();
        String title = row.sourceTitle();
        if (filed == null || role == null || title == null) {
            throw new IllegalStateException("a party without organisation, role or source");
        }
        return new PartyContent(
                filed.slug(), role, row.sharePercent(), row.note(), new Document(title, row.sourceUrl()));
    }

    private static ValueContent value(ValueRow row) {
        OrganisationEntity filed = row.filed();
        return new ValueContent(
                row.kind(),
                filed == null ? null : filed.slug(),
                row.amount(),
                row.currency(),
                row.asOf(),
                row.note(),
                new Document(row.sourceTitle(), row.sourceUrl()));
    }

    private static Map<Long, List<String>> links(List<LinkRow> rows) {
        return rows.stream().collect(groupingBy(LinkRow::project, mapping(LinkRow::link, toList())));
    }
}
