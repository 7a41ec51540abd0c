package org.entente.kernel.edit;

import java.time.Instant;
import org.entente.kernel.error.ConflictException;
import org.jspecify.annotations.Nullable;

/**
 * An edit under way: its record is held against other editors until the transaction ends.
 *
 * @param record what is edited
 * @param moment when: the time that the change carries, later than every earlier edit of the record
 * @param editor name of the editor
 * @param note why, in the editor's words; null when nothing was said
 */
public record Edit(
        RecordKey record,
        Instant moment,
        String editor,
        @Nullable String note) {
    /**
     * Refuses the edit when the editor saw another version than the present one.
     *
     * @param found the record's version as read after the edit was begun
     * @param expected the version that the editor saw
     * @throws ConflictException naming the version found
     */
    public void expect(int found, int expected) {
        if (found != expected) {
            throw new ConflictException("%s is at version %d, not %d: it was changed in between; read it again"
                    .formatted(record, found, expected));
        }
    }
}
