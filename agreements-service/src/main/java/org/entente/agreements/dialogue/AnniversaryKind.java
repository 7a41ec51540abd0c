package org.entente.agreements.dialogue;

import org.eclipse.microprofile.graphql.Description;

/** What an anniversary is of. */
@Description("What an anniversary is of.")
public enum AnniversaryKind {
    /** A milestone of the relation. */
    @Description("A milestone of the relation.")
    MILESTONE,

    /** The first signature of an agreement. */
    @Description("The first signature of an agreement.")
    SIGNATURE,

    /** The first entry into force of an agreement. */
    @Description("The first entry into force of an agreement.")
    ENTRY_INTO_FORCE
}
