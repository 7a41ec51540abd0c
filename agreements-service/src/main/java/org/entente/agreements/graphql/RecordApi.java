package org.entente.agreements.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.edit.EditedType;
import org.entente.agreements.edit.RecordId;
import org.entente.kernel.graphql.ChangeView;

/** The version of every record that can be edited, and who changed what of it. */
@GraphQLApi
@NonBlocking
public class RecordApi {
    private static final String VERSION =
            "Give it as expectedVersion to edit it; it rises with every edit and every import that tells it anew.";
    private static final String CHANGES =
            "Who changed what of it and when, the latest first; imports are not among it.";

    private final Editing editing;

    RecordApi(Editing editing) {
        this.editing = editing;
    }

    /** {@code Agreement.version}. */
    @Description(VERSION)
    public @NonNull CompletionStage<Integer> version(@Source AgreementView agreement) {
        return editing.version(of(agreement));
    }

    /** {@code Agreement.changes}. */
    @Description(CHANGES)
    public @NonNull CompletionStage<List<@NonNull ChangeView>> changes(@Source AgreementView agreement) {
        return editing.changes(of(agreement));
    }

    /** {@code DialogueBody.version}. */
    @Description(VERSION)
    public @NonNull CompletionStage<Integer> version(@Source DialogueBodyView body) {
        return editing.version(of(body));
    }

    /** {@code DialogueBody.changes}. */
    @Description(CHANGES)
    public @NonNull CompletionStage<List<@NonNull ChangeView>> changes(@Source DialogueBodyView body) {
        return editing.changes(of(body));
    }

    /** {@code Meeting.version}. */
    @Description(VERSION)
    public @NonNull CompletionStage<Integer> version(@Source MeetingView meeting) {
        return editing.version(of(meeting));
    }

    /** {@code Meeting.changes}. */
    @Description(CHANGES)
    public @NonNull CompletionStage<List<@NonNull ChangeView>> changes(@Source MeetingView meeting) {
        return editing.changes(of(meeting));
    }

    /** {@code Milestone.version}. */
    @Description(VERSION)
    public @NonNull CompletionStage<Integer> version(@Source MilestoneView milestone) {
        return editing.version(of(milestone));
    }

    /** {@code Milestone.changes}. */
    @Description(CHANGES)
    public @NonNull CompletionStage<List<@NonNull ChangeView>> changes(@Source MilestoneView milestone) {
        return editing.changes(of(milestone));
    }

    /** {@code Commitment.changes}. */
    @Description(CHANGES)
    public @NonNull CompletionStage<List<@NonNull ChangeView>> changes(@Source CommitmentView commitment) {
        return editing.changes(RecordId.now(EditedType.COMMITMENT, commitment.id()));
    }

    /** {@code Query.agreementRecordChanges}. */
    @Query("agreementRecordChanges")
    @Description("Who changed what of a record and when, the latest first: of one that is deleted as well.")
    public @NonNull CompletionStage<List<@NonNull ChangeView>> agreementRecordChanges(
            @NonNull @Name("type") @Description("What the record is.") EditedType type,
            @NonNull @Id @Name("id") @Description("Its id.") String id) {
        return editing.changes(RecordId.now(type, id));
    }

    private static RecordId of(AgreementView agreement) {
        return new RecordId(
                EditedType.AGREEMENT, agreement.id(), agreement.known().knownAsOf());
    }

    private static RecordId of(DialogueBodyView body) {
        return new RecordId(EditedType.BODY, body.id(), body.knownAsOf());
    }

    private static RecordId of(MeetingView meeting) {
        return new RecordId(EditedType.MEETING, meeting.id(), meeting.knownAsOf());
    }

    private static RecordId of(MilestoneView milestone) {
        return new RecordId(EditedType.MILESTONE, milestone.id(), milestone.knownAsOf());
    }
}
