package org.entente.investment.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.investment.project.OrganisationService;
import org.entente.investment.project.ProjectFactService;
import org.entente.investment.project.ProjectRole;
import org.entente.investment.project.ProjectService;
import org.entente.investment.project.StageChange;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.CountryView;
import org.jspecify.annotations.Nullable;

/** What hangs on projects and organisations, each loaded for all of a level together. */
@GraphQLApi
@NonBlocking
public class ProjectFactApi {
    private final Batch batch;
    private final ProjectService projects;
    private final ProjectFactService facts;
    private final OrganisationService organisations;

    ProjectFactApi(Batch batch, ProjectService projects, ProjectFactService facts, OrganisationService organisations) {
        this.batch = batch;
        this.projects = projects;
        this.facts = facts;
        this.organisations = organisations;
    }

    /** {@code InvestmentProject.parties}. */
    @Description("Organisations in it with their roles, by name, then role.")
    public CompletionStage<@NonNull List<@NonNull PartyView>> parties(@Source ProjectView project) {
        return batch.load("project.parties", project.row(), projects::partiesByProjects, List.of())
                .thenApply(mapped(PartyView::of));
    }

    /** {@code InvestmentProject.investorCountries}. */
    @Description(
            "Countries of the organisations that put in capital, by code; those without a known seat are left out.")
    public CompletionStage<@NonNull List<@NonNull CountryView>> investorCountries(@Source ProjectView project) {
        return batch.load("project.parties", project.row(), projects::partiesByProjects, List.of())
                .thenApply(parties -> parties.stream()
                        .filter(party -> party.role() == ProjectRole.INVESTOR)
                        .map(party -> party.organisation().country())
                        .filter(Objects::nonNull)
                        .map(country -> Objects.requireNonNull(country))
                        .distinct()
                        .sorted()
                        .map(CountryView::of)
                        .toList());
    }

    /** {@code InvestmentProject.stages}. */
    @Description("Its stages with their dates, the earliest first. Where sources disagree, all are listed.")
    public CompletionStage<@NonNull List<@NonNull StageChangeView>> stages(@Source ProjectView project) {
        return stageChanges(project).thenApply(mapped(StageChangeView::of));
    }

    /** {@code InvestmentProject.stage}. */
    @Description("The latest of its stages; null when no stage is known.")
    public CompletionStage<@Nullable StageChangeView> stage(@Source ProjectView project) {
        return stageChanges(project)
                .thenApply(stages -> stages.isEmpty() ? null : StageChangeView.of(stages.get(stages.size() - 1)));
    }

    private CompletionStage<List<StageChange>> stageChanges(ProjectView project) {
        return batch.load("project.stages", project.row().key(), facts::stagesByProjects, List.of());
    }

    /** {@code InvestmentProject.values}. */
    @Description("Amounts that documents state of it, the earliest first.")
    public CompletionStage<@NonNull List<@NonNull ProjectValueView>> values(@Source ProjectView project) {
        return batch.load("project.values", project.row(), facts::valuesByProjects, List.of())
                .thenApply(mapped(ProjectValueView::of));
    }

    /** {@code InvestmentProject.areas}. */
    @Description("Cooperation areas that it belongs to, by code.")
    public CompletionStage<@NonNull List<@NonNull CooperationAreaView>> areas(@Source ProjectView project) {
        return batch.load("project.areas", project.row().key(), facts::areasByProjects, List.of())
                .thenApply(mapped(CooperationAreaView::new));
    }

    /** {@code InvestmentProject.agreements}. */
    @Description("Agreements that it rests on, by id.")
    public CompletionStage<@NonNull List<@NonNull AgreementView>> agreements(@Source ProjectView project) {
        return batch.load("project.agreements", project.row().key(), facts::agreementsByProjects, List.of())
                .thenApply(mapped(AgreementView::new));
    }

    /** {@code Organisation.names}. */
    @Description("What it is called in other languages and scripts, by language.")
    public CompletionStage<@NonNull List<@NonNull OrganisationNameView>> names(@Source OrganisationView organisation) {
        return batch.load(
                        "organisation.names", organisation.row().key(), organisations::namesByOrganisations, List.of())
                .thenApply(mapped(OrganisationNameView::of));
    }

    /** {@code Organisation.identifiers}. */
    @Description("What registers know it by, by register.")
    public CompletionStage<@NonNull List<@NonNull OrganisationIdentifierView>> identifiers(
            @Source OrganisationView organisation) {
        return batch.load(
                        "organisation.identifiers",
                        organisation.row().key(),
                        organisations::identifiersByOrganisations,
                        List.of())
                .thenApply(mapped(OrganisationIdentifierView::of));
    }

    private static <D, V> Function<List<D>, List<V>> mapped(Function<D, V> view) {
        return list -> list.stream().map(view).toList();
    }
}
