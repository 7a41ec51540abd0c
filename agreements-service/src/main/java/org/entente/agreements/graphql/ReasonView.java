package org.entente.agreements.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.status.Reason;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

@Name("Reason")
@Description("One fact that a status rests on, or what follows from the facts.")
public record ReasonView(
        @NonNull @Description("The fact in English.") String statement,

        @Description("When it happened; null when it is no event or the day is not stated.") @Nullable
        PartialDateView date,

        @Description("Where the fact was taken from; null for facts about states and groups and for what follows.")
        @Nullable
        SourceView source) {
    static ReasonView of(Reason reason) {
        return new ReasonView(
                reason.statement(),
                PartialDateView.ofNullable(reason.date()),
                CitationViews.ofNullable(reason.source()));
    }
}
