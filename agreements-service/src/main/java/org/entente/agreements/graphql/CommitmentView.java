package org.entente.agreements.graphql;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.dialogue.Commitment;
import org.entente.agreements.dialogue.CommitmentStatus;
import org.entente.agreements.dialogue.StatusEntry;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

@Name("Commitment")
@Description("What someone promised at the table, and what became of it.")
public record CommitmentView(
        @Id @NonNull @Description("Stable id.") String id,

        @NonNull @Description("What was promised.") String text,

        @NonNull @Description("Who promised it, in words.") String owner,

        @Description("The side that promised; null when both did.") @Nullable
        CountryView ownerCountry,

        @NonNull @Description("When it was promised.") LocalDate statedOn,

        @Description("By when it was to be done; null when no time was named.") @Nullable
        PartialDateView due,

        @NonNull @Description("Where it stands now.") CommitmentStatus status,

        @Description("The cooperation area; null when none fits.") @Nullable
        CooperationAreaView area,

        @Description("The investment project that it is about; null when none is known.") @Nullable
        ProjectView project,

        @NonNull @Description("Where it stood, in order of date.")
        List<@NonNull StatusEntryView> history,

        @NonNull
        @Description("Give it as expectedVersion to record progress; it rises with every edit and every import.")
        int version,

        @NonNull @Description("Where the promise was taken from.")
        SourceView source,

        @Ignore Commitment commitment) {
    static CommitmentView of(Commitment commitment) {
        return new CommitmentView(
                commitment.id(),
                commitment.text(),
                commitment.owner(),
                CountryView.ofNullable(commitment.ownerCountry()),
                commitment.statedOn(),
                PartialDateView.ofNullable(commitment.due()),
                commitment.status(),
                CooperationAreaView.ofNullable(commitment.area()),
                ProjectView.ofNullable(commitment.projectId()),
                commitment.history().stream().map(StatusEntryView::of).toList(),
                commitment.version(),
                CitationViews.of(commitment.source()),
                commitment);
    }

    @Name("CommitmentStatusEntry")
    @Description("Where a commitment stood from a day on, as a source says or an editor recorded.")
    public record StatusEntryView(
            @NonNull @Description("The day.") LocalDate date,

            @NonNull @Description("Where it stood.") CommitmentStatus status,

            @Description("What happened.") @Nullable String note,

            @Description("Address of what proves it; null when none is given.") @Nullable
            String evidence,

            @Description("The source that says so; null when an editor recorded it.") @Nullable
            SourceView source,

            @Description("The editor who recorded it; null when a source says so.") @Nullable
            String recordedBy,

            @Description("When the editor recorded it; null when a source says so.") @Nullable
            OffsetDateTime recordedAt) {
        static StatusEntryView of(StatusEntry entry) {
            return new StatusEntryView(
                    entry.date(),
                    entry.status(),
                    entry.note(),
                    entry.evidence(),
                    CitationViews.ofNullable(entry.source()),
                    entry.recordedBy(),
                    entry.recordedAt() == null ? null : entry.recordedAt().atOffset(ZoneOffset.UTC));
        }
    }
}
