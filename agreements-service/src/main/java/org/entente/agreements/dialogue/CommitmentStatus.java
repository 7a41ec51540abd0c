package org.entente.agreements.dialogue;

import org.eclipse.microprofile.graphql.Description;

/** Where a commitment stands. */
@Description("Where a commitment stands.")
public enum CommitmentStatus {
    /** Promised; nothing is recorded about it since. */
    @Description("Promised; nothing is recorded about it since.")
    OPEN,

    /** Under way. */
    @Description("Under way.")
    IN_PROGRESS,

    /** Kept. */
    @Description("Kept.")
    DONE,

    /** Given up or overtaken. */
    @Description("Given up or overtaken.")
    DROPPED;

    /** Whether something is still to be expected of it. */
    public boolean open() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
