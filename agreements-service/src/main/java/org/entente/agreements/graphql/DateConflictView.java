package org.entente.agreements.graphql;

import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.DateStatement;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

@Name("DateConflict")
@Description("A date that sources disagree about, with what each says and what Entente goes by.")
public record DateConflictView(
        @NonNull @Description("What happened on the date.") ActionKind about,

        @Description("The date that Entente goes by; null when none could be chosen.") @Nullable
        PartialDateView chosen,

        @NonNull @Description("What each source says, in the dossier's order.")
        List<@NonNull DateStatementView> statements) {
    /** One conflict for each thing that is disagreed about. */
    static List<DateConflictView> of(List<DateStatement> statements) {
        return new LinkedHashSet<>(statements.stream().map(DateStatement::about).toList())
                .stream()
                        .map(about -> of(
                                about,
                                statements.stream()
                                        .filter(one -> one.about() == about)
                                        .toList()))
                        .toList();
    }

    private static DateConflictView of(ActionKind about, List<DateStatement> statements) {
        return new DateConflictView(
                about,
                statements.stream()
                        .filter(DateStatement::chosen)
                        .map(one -> PartialDateView.of(one.date()))
                        .findFirst()
                        .orElse(null),
                statements.stream().map(DateStatementView::of).toList());
    }

    @Name("DateStatement")
    @Description("What one source says about a date that sources disagree about.")
    public record DateStatementView(
            @NonNull @Description("The date it gives.") PartialDateView date,

            @NonNull @Description("Whether Entente goes by it.")
            boolean chosen,

            @NonNull @Description("Why, or why not.") String reasoning,

            @NonNull @Description("The source.") SourceView source) {
        static DateStatementView of(DateStatement statement) {
            return new DateStatementView(
                    PartialDateView.of(statement.date()),
                    statement.chosen(),
                    statement.reasoning(),
                    CitationViews.of(statement.source()));
        }
    }
}
