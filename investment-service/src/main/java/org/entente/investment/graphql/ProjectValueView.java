package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.ProjectValue;
import org.entente.investment.project.ProjectValueKind;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

/** {@code ProjectValue} in the graph. */
@Name("ProjectValue")
@Description("An amount of money of a project, as a document states it.")
public record ProjectValueView(
        @NonNull @Description("What the amount is.") ProjectValueKind kind,

        @Description("Whose money it is; null when it is the project's as a whole or not stated.") @Nullable
        OrganisationView organisation,

        @NonNull @Description("The amount, in whole units of its currency.")
        FigureView figure,

        @Description("What one must know of it; null when nothing.") @Nullable
        String note,

        @NonNull @Description("The document that states it.")
        SourceView source) {
    static ProjectValueView of(ProjectValue value) {
        return new ProjectValueView(
                value.kind(),
                OrganisationView.ofNullable(value.organisation()),
                FigureView.of(value.figure()),
                value.note(),
                DocumentViews.of(value.source()));
    }
}
