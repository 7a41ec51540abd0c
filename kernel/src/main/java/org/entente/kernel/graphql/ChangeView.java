package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.Shareable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.edit.Change;
import org.entente.kernel.edit.ChangeAction;
import org.entente.kernel.edit.ChangedField;
import org.jspecify.annotations.Nullable;

/** {@code RecordChange} in the graph. */
@Name("RecordChange")
@Description("An edit of a record: who changed what, and when.")
@Shareable
public record ChangeView(
        @NonNull @Description("What was edited, for example project.")
        String recordType,

        @NonNull @Description("Id of what was edited.") String recordId,

        @NonNull @Description("The record's version since this edit.")
        int version,

        @NonNull @Description("What the edit did.") ChangeAction action,

        @NonNull @Description("Name of the editor.") String changedBy,

        @NonNull @Description("When the edit was made.") OffsetDateTime changedAt,

        @Description("Why, in the editor's words; null when nothing was said.") @Nullable
        String note,

        @NonNull
        @Description("The fields whose values it changed, by name; all with a value for a new or deleted record.")
        List<@NonNull ChangedFieldView> fields) {
    /** An edit as the graph shows it. */
    public static ChangeView of(Change change) {
        return new ChangeView(
                change.record().type(),
                change.record().id(),
                change.version(),
                change.action(),
                change.changedBy(),
                change.changedAt().atOffset(ZoneOffset.UTC),
                change.note(),
                change.fields().stream().map(ChangedFieldView::of).toList());
    }

    /** {@code ChangedField} in the graph. */
    @Name("ChangedField")
    @Description("A field whose value an edit changed.")
    @Shareable
    public record ChangedFieldView(
            @NonNull @Description("The field's name.") String name,

            @Description("Its value before: text as it is, anything else as JSON; null when it had none.") @Nullable
            String before,

            @Description("Its value after, likewise; null when it has none.") @Nullable
            String after) {
        /** A changed field as the graph shows it. */
        public static ChangedFieldView of(ChangedField field) {
            return new ChangedFieldView(field.name(), field.before(), field.after());
        }
    }
}
