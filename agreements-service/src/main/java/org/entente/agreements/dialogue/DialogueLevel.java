package org.entente.agreements.dialogue;

import org.eclipse.microprofile.graphql.Description;

/** Who sits at the table. */
@Description("Who sits at the table.")
public enum DialogueLevel {
    /** Heads of state or government. */
    @Description("Heads of state or government.")
    HEAD_OF_STATE,

    /** Ministers and their deputies, or commissions that they chair. */
    @Description("Ministers and their deputies, or commissions that they chair.")
    MINISTERIAL,

    /** Officials. */
    @Description("Officials.")
    OFFICIAL,

    /** Companies and business associations. */
    @Description("Companies and business associations.")
    BUSINESS,

    /** Government of one side with business of the other. */
    @Description("Government of one side with business of the other.")
    MIXED
}
