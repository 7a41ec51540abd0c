package org.entente.kernel.edit;

import org.jspecify.annotations.Nullable;

/** Row of what a file or an edit tells of a record. */
public interface ToldRow {
    /** Key of the row in its table. */
    long rowKey();

    /** The release of the file, or of the edit. */
    int releaseId();

    /** The record's stable id. */
    String slug();

    /** Of an edit, key of the file's row that spoke when it was made; null when none did. */
    @Nullable
    Long basedOn();
}
