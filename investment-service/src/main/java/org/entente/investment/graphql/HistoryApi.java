package org.entente.investment.graphql;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.investment.project.ConflictService;
import org.entente.investment.project.OrganisationEditService;
import org.entente.investment.project.OrganisationService;
import org.entente.investment.project.ProjectEditService;
import org.entente.investment.project.ProjectFactService;
import org.entente.kernel.edit.Change;
import org.entente.kernel.edit.ChangeService;
import org.entente.kernel.edit.ImportConflict;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.ChangeView;
import org.entente.kernel.graphql.ImportConflictView;
import org.entente.kernel.graphql.Page;
import org.jspecify.annotations.Nullable;

/** Versions, edits and conflicts of projects and organisations. */
@GraphQLApi
@NonBlocking
public class HistoryApi {
    private final Batch batch;
    private final ProjectFactService projects;
    private final OrganisationService organisations;
    private final ChangeService changes;
    private final ConflictService conflicts;

    HistoryApi(
            Batch batch,
            ProjectFactService projects,
            OrganisationService organisations,
            ChangeService changes,
            ConflictService conflicts) {
        this.batch = batch;
        this.projects = projects;
        this.organisations = organisations;
        this.changes = changes;
        this.conflicts = conflicts;
    }

    /** {@code InvestmentProject.version}. */
    @Description("Give it as expectedVersion to edit the project; it rises with every edition and edit of it.")
    public CompletionStage<@NonNull Integer> version(@Source ProjectView project) {
        return batch.load("project.version", project.row().key(), projects::versionsByProjects, 1);
    }

    /** {@code Organisation.version}. */
    @Description("Give it as expectedVersion to edit the organisation; it rises with every edition and edit of it.")
    public CompletionStage<@NonNull Integer> version(@Source OrganisationView organisation) {
        return batch.load("organisation.version", organisation.row().key(), organisations::versionsByOrganisations, 1);
    }

    /** {@code InvestmentProject.history}. */
    @Description("Its edits, the latest first; empty when it was never edited.")
    public CompletionStage<@NonNull List<@NonNull ChangeView>> history(@Source ProjectView project) {
        return history(
                new RecordKey(ProjectEditService.TYPE, project.id()),
                project.row().knownAsOf());
    }

    /** {@code Organisation.history}. */
    @Description("Its edits, the latest first; empty when it was never edited.")
    public CompletionStage<@NonNull List<@NonNull ChangeView>> history(@Source OrganisationView organisation) {
        return history(
                new RecordKey(OrganisationEditService.TYPE, organisation.id()),
                organisation.row().knownAsOf());
    }

    private CompletionStage<List<ChangeView>> history(RecordKey record, @Nullable Instant knownAsOf) {
        return batch.load("history", record, changes::byRecords, List.<Change>of())
                .thenApply(found -> found.stream()
                        .filter(change -> change.isKnown(knownAsOf))
                        .map(ChangeView::of)
                        .toList());
    }

    /** {@code InvestmentProject.conflict}. */
    @Description("Where a file that was imported after the last edit tells it otherwise; null when none does.")
    public CompletionStage<@Nullable ImportConflictView> conflict(@Source ProjectView project) {
        return batch.load("project.conflict", project.row(), conflicts::ofProjects, Optional.<ImportConflict>empty())
                .thenApply(found -> ImportConflictView.ofNullable(found.orElse(null)));
    }

    /** {@code Organisation.conflict}. */
    @Description("Where a file that was imported after the last edit tells it otherwise; null when none does.")
    public CompletionStage<@Nullable ImportConflictView> conflict(@Source OrganisationView organisation) {
        return batch.load(
                        "organisation.conflict",
                        organisation.row(),
                        conflicts::ofOrganisations,
                        Optional.<ImportConflict>empty())
                .thenApply(found -> ImportConflictView.ofNullable(found.orElse(null)));
    }

    /** {@code Query.investmentChanges}. */
    @Query("investmentChanges")
    @Blocking
    @Description("Edits of projects, organisations and claims of investment, deletions among them, the latest first.")
    public @NonNull List<@NonNull ChangeView> investmentChanges(
            @Name("since") @Description("Only edits after this moment; null: from the beginning.") @Nullable
                    OffsetDateTime since,
            @Name("first") @DefaultValue("50") @Description("The most edits wanted, 0 to 200.") int first) {
        if (first < 0 || first > Page.MOST) {
            throw new LimitExceededException("first is %d; ask for 0 to %d edits".formatted(first, Page.MOST));
        }
        return changes.listSince(InputChecks.moment(since), first).stream()
                .map(ChangeView::of)
                .toList();
    }
}
