package org.entente.agreements.agreement;

import org.eclipse.microprofile.graphql.Description;

/** What a party did about an agreement. */
@Description("What a party did about an agreement.")
public enum ActionKind {
    /** Negotiations began. */
    @Description("Negotiations began.")
    NEGOTIATION_STARTED,

    /** A round of negotiations, or a decision about them. */
    @Description("A round of negotiations, or a decision about them.")
    NEGOTIATION,

    /** Negotiators agreed on the substance. */
    @Description("Negotiators agreed on the substance.")
    AGREEMENT_IN_PRINCIPLE,

    /** Negotiators initialled the text. */
    @Description("Negotiators initialled the text.")
    INITIALLING,

    /** A conference adopted the text. */
    @Description("A conference adopted the text.")
    ADOPTION,

    /** Signature. */
    @Description("Signature.")
    SIGNATURE,

    /** Ratification. */
    @Description("Ratification.")
    RATIFICATION,

    /** Acceptance or approval. */
    @Description("Acceptance or approval.")
    ACCEPTANCE,

    /** Accession by a party that had not signed. */
    @Description("Accession by a party that had not signed.")
    ACCESSION,

    /** Notification that internal procedures are completed. */
    @Description("Notification that internal procedures are completed.")
    NOTIFICATION,

    /** Provisional application began. */
    @Description("Provisional application began.")
    PROVISIONAL_APPLICATION,

    /** Entry into force. */
    @Description("Entry into force.")
    ENTRY_INTO_FORCE,

    /** A state succeeded to what its predecessor was party to. */
    @Description("A state succeeded to what its predecessor was party to.")
    SUCCESSION,

    /** A reservation: the party excludes or changes the effect of some terms for itself. */
    @Description("A reservation: the party excludes or changes the effect of some terms for itself.")
    RESERVATION,

    /** A declaration about how the party understands or applies it. */
    @Description("A declaration about how the party understands or applies it.")
    DECLARATION,

    /** Withdrawal. */
    @Description("Withdrawal.")
    WITHDRAWAL,

    /** Denunciation. */
    @Description("Denunciation.")
    DENUNCIATION,

    /** Termination. */
    @Description("Termination.")
    TERMINATION,

    /** End of the term that the agreement itself sets. */
    @Description("End of the term that the agreement itself sets.")
    EXPIRY;

    /** Whether it ends what the party is bound by. */
    public boolean ends() {
        return this == WITHDRAWAL || this == DENUNCIATION || this == TERMINATION || this == EXPIRY;
    }

    /** Whether it expresses or prepares consent, from signature on, without bringing anything into force. */
    public boolean consents() {
        return this == SIGNATURE
                || this == RATIFICATION
                || this == ACCEPTANCE
                || this == ACCESSION
                || this == NOTIFICATION;
    }
}
