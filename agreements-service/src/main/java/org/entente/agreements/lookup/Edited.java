package org.entente.agreements.lookup;

/** The records that editors rewrote: what an editor wrote hides what releases of other origin tell of the same record. */
public final class Edited {
    private Edited() {}

    /**
     * The condition that a record is not hidden by an edit of it. Needs {@link KeyTable#CURRENT}.
     *
     * @param type agreement, body, meeting, commitment or milestone
     * @param n the expression for the number of the key that wants the record
     * @param release the expression for the release that tells of it
     * @param id the expression for its id
     */
    public static String notHidden(String type, String n, String release, String id) {
        return """
                not exists (
                    select 1 from edited_record edit
                    join current edited on edited.n = %s and edited.release_id = edit.release_id
                    where edit.type = '%s' and edit.id = %s and edit.release_id <> %s)""".formatted(n, type, id, release);
    }
}
