package org.entente.agreements.edit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants of a record.
 *
 * @param given values under the keys of a dossier; what is not there stays as it is
 * @param clear keys whose values are to go
 * @param editor name of the editor
 * @param note why, in the editor's words; null when nothing is said
 */
public record EditOrder(
        Map<String, Object> given,
        List<String> clear,
        String editor,
        @Nullable String note) {
    public EditOrder {
        clear = List.copyOf(clear);
    }
}
