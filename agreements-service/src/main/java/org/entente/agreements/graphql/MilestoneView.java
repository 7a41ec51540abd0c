package org.entente.agreements.graphql;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.dialogue.Milestone;
import org.entente.agreements.dialogue.MilestoneKind;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

@Name("Milestone")
@Description("An event that a relation is remembered by.")
public record MilestoneView(
        @Id @NonNull @Description("Stable id.") String id,

        @NonNull @Description("What sort of event it is.") MilestoneKind kind,

        @NonNull @Description("When it happened.") PartialDateView date,

        @Description("More about it.") @Nullable String description,

        @NonNull @Description("Where it was taken from.") SourceView source,

        @Ignore Milestone milestone,
        @Ignore @Nullable Instant knownAsOf) {
    static MilestoneView of(Milestone milestone, @Nullable Instant knownAsOf) {
        return new MilestoneView(
                milestone.id(),
                milestone.kind(),
                PartialDateView.of(milestone.date()),
                milestone.description(),
                CitationViews.of(milestone.source()),
                milestone,
                knownAsOf);
    }
}
