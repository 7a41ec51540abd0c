package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.Shareable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.edit.ImportConflict;
import org.entente.kernel.graphql.ChangeView.ChangedFieldView;
import org.jspecify.annotations.Nullable;

/** {@code ImportConflict} in the graph. */
@Name("ImportConflict")
@Description(
        "A file that was imported after an edit tells the record otherwise. The edit goes on to speak; the next edit settles the conflict, whatever it decides.")
@Shareable
public record ImportConflictView(
        @NonNull @Description("The file.") ReleaseView release,

        @NonNull @Description("What it tells otherwise: 'before' is the edit's value, 'after' the file's.")
        List<@NonNull ChangedFieldView> fields) {
    /** The conflict, or null. */
    public static @Nullable ImportConflictView ofNullable(@Nullable ImportConflict conflict) {
        return conflict == null
                ? null
                : new ImportConflictView(
                        ReleaseView.of(conflict.release()),
                        conflict.fields().stream().map(ChangedFieldView::of).toList());
    }
}
