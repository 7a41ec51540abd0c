package org.entente.kernel.imports;

/** Where an import job is in its life. */
public enum ImportState {
    /** Waiting for the imports before it. */
    QUEUED,
    /** Being read. */
    RUNNING,
    /** Its release answers queries. */
    PUBLISHED,
    /** The same file, with the same options, answers already; nothing was done. */
    UNCHANGED,
    /** Refused or failed; nothing of it is kept but the report. */
    FAILED,
    /** The service stopped while it ran; nothing of it is kept, send the file again. */
    INTERRUPTED;

    /** Whether the job is over. */
    public boolean ended() {
        return this != QUEUED && this != RUNNING;
    }
}
