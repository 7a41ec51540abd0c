package org.entente.agreements.graphql;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.graphql.api.federation.Resolver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.dialogue.Commitment;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.dialogue.Meeting;
import org.entente.agreements.lookup.IdKey;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.Page;
import org.jspecify.annotations.Nullable;

/** Meetings behind agreements, and what organisations signed and where they sat at the table. */
@GraphQLApi
@NonBlocking
public class LinkedMeetingApi {
    private final AgreementService agreements;
    private final DialogueService dialogues;
    private final Batch batch;

    LinkedMeetingApi(AgreementService agreements, DialogueService dialogues, Batch batch) {
        this.agreements = agreements;
        this.dialogues = dialogues;
        this.batch = batch;
    }

    /** {@code Agreement.meetings}. */
    @Description("Meetings that led to it or have it among their outcomes, the newest first; at most 200.")
    public @NonNull CompletionStage<List<@NonNull MeetingView>> meetings(@Source AgreementView agreement) {
        Instant knownAsOf = agreement.known().knownAsOf();
        return batch.load(
                        "dialoguesOfAgreements",
                        new IdKey(agreement.id(), knownAsOf),
                        dialogues::ofAgreements,
                        List.<Dialogue>of())
                .thenApply(said -> meetings(
                        said,
                        knownAsOf,
                        meeting -> meeting.outcomes().stream()
                                .anyMatch(outcome -> agreement.id().equals(outcome.agreementId()))));
    }

    /** {@code Organisation.meetings}. */
    @Description("Meetings at which someone spoke for it, the newest first; at most 200.")
    public @NonNull CompletionStage<List<@NonNull MeetingView>> meetings(@Source OrganisationView organisation) {
        return batch.load(
                        "dialoguesOfOrganisations",
                        new IdKey(organisation.id(), null),
                        dialogues::ofOrganisations,
                        List.<Dialogue>of())
                .thenApply(said -> meetings(
                        said,
                        null,
                        meeting -> meeting.participants().stream()
                                .anyMatch(one -> organisation.id().equals(one.organisationId()))));
    }

    /** {@code InvestmentProject.meetings}. */
    @Description("Meetings that have it among their outcomes, the newest first; at most 200.")
    public @NonNull CompletionStage<List<@NonNull MeetingView>> meetings(@Source ProjectView project) {
        return said(project)
                .thenApply(said -> meetings(
                        said,
                        null,
                        meeting -> meeting.outcomes().stream()
                                .anyMatch(outcome -> project.id().equals(outcome.projectId()))));
    }

    /** {@code InvestmentProject.commitments}. */
    @Description("Promises that are about it, the newest first; at most 200.")
    public @NonNull CompletionStage<List<@NonNull CommitmentView>> commitments(@Source ProjectView project) {
        return said(project)
                .thenApply(said -> said.stream()
                        .flatMap(dialogue -> dialogue.commitments().stream())
                        .filter(commitment -> project.id().equals(commitment.projectId()))
                        .sorted(Comparator.comparing(Commitment::statedOn)
                                .reversed()
                                .thenComparing(Commitment::id))
                        .limit(Page.MOST)
                        .map(CommitmentView::of)
                        .toList());
    }

    /** {@code _entities} of {@code InvestmentProject}: any id, since another service knows which there are. */
    @Resolver
    @Blocking
    public List<ProjectView> resolveInvestmentProject(List<String> id) {
        return id.stream().map(ProjectView::new).toList();
    }

    /** {@code Organisation.agreements}. */
    @Description("Agreements that it is a party to, the newest first.")
    public @NonNull CompletionStage<List<@NonNull AgreementView>> agreements(
            @Source OrganisationView organisation,
            @Name("first") @DefaultValue("20") @Description("The most agreements wanted, 0 to 200.") int first) {
        return batch.load(
                        "agreementsByOrganisation",
                        new IdKey(organisation.id(), null),
                        agreements::byOrganisations,
                        List.<KnownAgreement>of())
                .thenApply(found -> Page.of(
                                found, first, null, known -> known.agreement().id())
                        .items()
                        .stream()
                        .map(AgreementView::of)
                        .toList());
    }

    /** {@code _entities} of {@code Organisation}: any id, since another service knows which there are. */
    @Resolver
    @Blocking
    public List<OrganisationView> resolveOrganisation(List<String> id) {
        return id.stream().map(OrganisationView::new).toList();
    }

    private CompletionStage<List<Dialogue>> said(ProjectView project) {
        return batch.load(
                "dialoguesOfProjects", new IdKey(project.id(), null), dialogues::ofProjects, List.<Dialogue>of());
    }

    private static List<MeetingView> meetings(
            List<Dialogue> said, @Nullable Instant knownAsOf, Predicate<Meeting> wanted) {
        return said.stream()
                .flatMap(dialogue -> dialogue.meetings().stream()
                        .filter(wanted)
                        .map(meeting -> MeetingView.of(meeting, dialogue, knownAsOf)))
                .sorted(Comparator.<MeetingView, LocalDate>comparing(
                                view -> view.date().earliest())
                        .reversed()
                        .thenComparing(MeetingView::id))
                .limit(Page.MOST)
                .toList();
    }
}
