package org.entente.investment.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.investment.project.Organisation;
import org.entente.investment.project.ProjectAndParties;
import org.entente.investment.project.SectorInvolvement;
import org.jspecify.annotations.Nullable;

/** The projects, companies and sectors of an investment relation. */
@GraphQLApi
@NonBlocking
public class ProjectApi {
    private final RelationLoads loads;

    ProjectApi(RelationLoads loads) {
        this.loads = loads;
    }

    /** {@code InvestmentRelation.projects}. */
    @Description("Known projects in one country with organisations of the other, by name.")
    public CompletionStage<@NonNull ProjectConnectionView> projects(
            @Source InvestmentRelationView relation,
            @Name("first") @DefaultValue("20") @Description("The most projects wanted, 0 to 200.") int first,
            @Name("after") @Description("Cursor of the project before the page; null: from the beginning.") @Nullable
                    String after) {
        return loads.projects(relation)
                .thenApply(projects -> ProjectConnectionView.of(
                        shown(relation, projects).stream()
                                .map(ProjectAndParties::project)
                                .toList(),
                        first,
                        after));
    }

    /** {@code InvestmentRelation.companies}. */
    @Description("Organisations of either country in those projects, by name.")
    public CompletionStage<@NonNull OrganisationConnectionView> companies(
            @Source InvestmentRelationView relation,
            @Name("first") @DefaultValue("20") @Description("The most organisations wanted, 0 to 200.") int first,
            @Name("after")
                    @Description("Cursor of the organisation before the page; null: from the beginning.")
                    @Nullable
                    String after) {
        return loads.projects(relation)
                .thenApply(projects -> OrganisationConnectionView.of(
                        organisations(relation, shown(relation, projects)), first, after));
    }

    /** {@code InvestmentRelation.sectors}. */
    @Description("Sectors that the investment is in: those of known projects and those that someone named.")
    public CompletionStage<@NonNull List<@NonNull SectorInvolvementView>> sectors(
            @Source InvestmentRelationView relation) {
        return loads.projects(relation)
                .thenCombine(
                        loads.sectorMentions(relation),
                        (projects, mentions) -> SectorInvolvement.of(
                                        shown(relation, projects),
                                        mentions.stream()
                                                .filter(m -> relation.shows(m.corridor()))
                                                .toList())
                                .stream()
                                .map(SectorInvolvementView::of)
                                .toList());
    }

    private static List<ProjectAndParties> shown(InvestmentRelationView relation, List<ProjectAndParties> projects) {
        return projects.stream()
                .filter(p -> relation.of() == null || !p.project().host().equals(relation.of()))
                .toList();
    }

    private static List<Organisation> organisations(InvestmentRelationView relation, List<ProjectAndParties> projects) {
        Map<String, Organisation> byId = new LinkedHashMap<>();
        projects.stream()
                .flatMap(p -> p.parties().stream())
                .map(party -> party.organisation())
                .filter(o -> o.country() != null && relation.key().pair().has(Objects.requireNonNull(o.country())))
                .forEach(o -> byId.put(o.id(), o));
        return byId.values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }
}
