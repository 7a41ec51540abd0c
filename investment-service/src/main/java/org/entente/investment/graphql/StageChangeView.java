package org.entente.investment.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.ProjectStage;
import org.entente.investment.project.StageChange;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

/** {@code ProjectStageChange} in the graph. */
@Name("ProjectStageChange")
@Description("A project reached a stage.")
public record StageChangeView(
        @NonNull @Description("The stage.") ProjectStage stage,

        @NonNull @Description("Since which day.") LocalDate since,

        @Description("What happened, where it is stated; null when not.") @Nullable
        String note,

        @NonNull @Description("Where this was taken from.") SourceView source) {
    static StageChangeView of(StageChange change) {
        return new StageChangeView(change.stage(), change.since(), change.note(), DocumentViews.of(change.source()));
    }
}
