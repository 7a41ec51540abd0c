package org.entente.agreements.graphql;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.dialogue.CommitmentStatus;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.dialogue.Progress;
import org.entente.agreements.graphql.MeetingView.OutcomeView;
import org.entente.agreements.lookup.IdKey;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** Bodies, meetings, commitments and milestones, and the follow-up that editors record. */
@GraphQLApi
@NonBlocking
public class DialogueApi {
    private final DialogueService dialogues;
    private final AgreementService agreements;
    private final Batch batch;
    private final SecurityIdentity identity;

    DialogueApi(DialogueService dialogues, AgreementService agreements, Batch batch, SecurityIdentity identity) {
        this.dialogues = dialogues;
        this.agreements = agreements;
        this.batch = batch;
        this.identity = identity;
    }

    /** {@code Dialogue.bodies}. */
    @Description("Commissions and committees of the two, by name.")
    public @NonNull CompletionStage<List<@NonNull DialogueBodyView>> bodies(@Source DialogueView dialogue) {
        return load(dialogue)
                .thenApply(found -> found.bodies().stream()
                        .map(body ->
                                DialogueBodyView.of(body, found, dialogue.key().knownAsOf()))
                        .toList());
    }

    /** {@code Dialogue.meetings}. */
    @Description("Meetings of the two, the newest first; at most 200 at a time.")
    public @NonNull CompletionStage<MeetingConnectionView> meetings(
            @Source DialogueView dialogue,
            @Name("first") @DefaultValue("20") @Description("The most meetings wanted, 0 to 200.") int first,
            @Name("after") @Description("Cursor of the meeting before the page; null for the beginning.") @Nullable
                    String after) {
        return load(dialogue)
                .thenApply(found -> MeetingConnectionView.of(
                        found.meetings(), found, dialogue.key().knownAsOf(), first, after));
    }

    /** {@code DialogueBody.meetings}. */
    @Description("Its meetings, the newest first; at most 200 at a time.")
    public @NonNull MeetingConnectionView meetings(
            @Source DialogueBodyView body,
            @Name("first") @DefaultValue("20") @Description("The most meetings wanted, 0 to 200.") int first,
            @Name("after") @Description("Cursor of the meeting before the page; null for the beginning.") @Nullable
                    String after) {
        return MeetingConnectionView.of(
                body.dialogue().meetingsOf(body.id()), body.dialogue(), body.knownAsOf(), first, after);
    }

    /** {@code Dialogue.openCommitments}. */
    @Description("Promises that something is still to be expected of, the newest first; at most 200.")
    public @NonNull CompletionStage<List<@NonNull CommitmentView>> openCommitments(
            @Source DialogueView dialogue,
            @Name("on") @Description("As they stood on this day; as they stand now when left out.") @Nullable
                    LocalDate on,
            @Name("overdueOnly")
                    @DefaultValue("false")
                    @Description("Only those whose time had run out by that day, or by today.")
                    boolean overdueOnly) {
        LocalDate day = on == null ? LocalDate.now(ZoneOffset.UTC) : on;
        return load(dialogue)
                .thenApply(found -> (on == null ? found.openCommitments() : found.openCommitmentsOn(on))
                        .stream()
                                .filter(commitment -> !overdueOnly || commitment.isOverdueOn(day))
                                .limit(Page.MOST)
                                .map(CommitmentView::of)
                                .toList());
    }

    /** {@code Dialogue.commitments}. */
    @Description("All promises of the two, kept or not, the newest first; at most 200.")
    public @NonNull CompletionStage<List<@NonNull CommitmentView>> commitments(@Source DialogueView dialogue) {
        return load(dialogue)
                .thenApply(found -> found.commitments().stream()
                        .limit(Page.MOST)
                        .map(CommitmentView::of)
                        .toList());
    }

    /** {@code Commitment.statusOn}. */
    @Description("Where it stood on a day; OPEN before anything is recorded.")
    public @NonNull CommitmentStatus statusOn(
            @Source CommitmentView commitment, @NonNull @Name("date") @Description("The day.") LocalDate date) {
        return commitment.commitment().statusOn(date);
    }

    /** {@code Commitment.overdue}. */
    @Description("Whether its time had certainly run out by a day without its being kept or dropped.")
    public boolean overdue(
            @Source CommitmentView commitment,
            @Name("on") @Description("The day; today when left out.") @Nullable LocalDate on) {
        return commitment.commitment().isOverdueOn(on == null ? LocalDate.now(ZoneOffset.UTC) : on);
    }

    /** {@code MeetingOutcome.agreement}. */
    @Description("The agreement that it led to or is about; null when there is none.")
    public CompletionStage<@Nullable AgreementView> agreement(@Source OutcomeView outcome) {
        return agreement(outcome.outcome().agreementId(), outcome.knownAsOf());
    }

    /** {@code Milestone.agreement}. */
    @Description("The agreement that it is about; null when there is none.")
    public CompletionStage<@Nullable AgreementView> agreement(@Source MilestoneView milestone) {
        return agreement(milestone.milestone().agreementId(), milestone.knownAsOf());
    }

    /** {@code Milestone.title}. */
    @Description("What happened.")
    public @NonNull String title(
            @Source MilestoneView milestone,
            @Name("language")
                    @DefaultValue("en")
                    @Description("Language as a BCP 47 tag, such as az or ja; English where there is no such title.")
                    String language) {
        return milestone.milestone().title(language);
    }

    /** {@code Mutation.recordCommitmentProgress}. */
    @Mutation("recordCommitmentProgress")
    @RolesAllowed(GatewayUser.EDITOR)
    @Blocking
    @Description(
            "Adds an entry to a commitment's history under the editor's name. Entries stay when the dossier is imported anew. Needs role editor.")
    public @NonNull CommitmentView recordCommitmentProgress(
            @NonNull @Id @Name("id") @Description("The commitment.") String id,
            @NonNull @Name("status") @Description("Where it stands now.") CommitmentStatus status,
            @NonNull @Name("note") @Description("What happened, in 1 to 2,000 characters.") String note,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @Name("evidence") @Description("Address of what proves it; none when left out.") @Nullable
                    String evidence) {
        Progress progress =
                new Progress(id, status, note, evidence, identity.getPrincipal().getName());
        return CommitmentView.of(dialogues.record(progress, expectedVersion));
    }

    private CompletionStage<Dialogue> load(DialogueView dialogue) {
        return DialogueLoads.byPair(batch, dialogues, dialogue.key());
    }

    private CompletionStage<@Nullable AgreementView> agreement(@Nullable String id, @Nullable Instant knownAsOf) {
        return id == null
                ? CompletableFuture.completedStage(null)
                : AgreementLoads.byId(batch, agreements, new IdKey(id, knownAsOf));
    }
}
