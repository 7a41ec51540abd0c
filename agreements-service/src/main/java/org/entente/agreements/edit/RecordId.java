package org.entente.agreements.edit;

import java.time.Instant;
import org.entente.kernel.edit.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * A record that can be edited.
 *
 * @param knownAsOf as of when it is asked about; null for now
 */
public record RecordId(EditedType type, String id, @Nullable Instant knownAsOf) {
    /** The record as it stands now. */
    public static RecordId now(EditedType type, String id) {
        return new RecordId(type, id, null);
    }

    RecordKey key() {
        return new RecordKey(type.word(), id);
    }
}
