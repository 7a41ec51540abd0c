package org.entente.agreements.status;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** Where an agreement stands on a day. */
@Description("Where an agreement stands on a day.")
public enum LegalState {
    /** Not signed: negotiated, agreed in principle, or not begun. */
    @Description("Not signed: negotiated, agreed in principle, or not begun.")
    NOT_CONCLUDED,

    /** Signed by the sides asked about, not in force. */
    @Description("Signed by the sides asked about, not in force.")
    SIGNED,

    /** Not in force, but applied provisionally. */
    @Description("Not in force, but applied provisionally.")
    PROVISIONALLY_APPLIED,

    /** In force: both sides are bound. */
    @Description("In force: both sides are bound.")
    IN_FORCE,

    /** A provision of an agreement that is in force, which has effect only from a later day. */
    @Description("A provision of an agreement that is in force, which has effect only from a later day.")
    NOT_YET_EFFECTIVE,

    /** In force for one side only, so not between the two. */
    @Description("In force for one side only, so not between the two.")
    ONE_SIDE_BOUND,

    /** Signed and not ended, of an instrument that never enters into force: a memorandum, statement or contract. */
    @Description(
            "Signed and not ended, of an instrument that never enters into force: a memorandum, statement or contract.")
    STANDING,

    /** It was in force and has ended on a day that the source does not state: maybe before this day, maybe after. */
    @Description(
            "It was in force and has ended on a day that the source does not state: maybe before this day, maybe after.")
    END_NOT_STATED,

    /** It was in force, or stood, and has ended. */
    @Description("It was in force, or stood, and has ended.")
    ENDED,

    /** Ended without ever having been in force. */
    @Description("Ended without ever having been in force.")
    NEVER_IN_FORCE,

    /** The countries asked about are not its parties on that day. */
    @Description("The countries asked about are not its parties on that day.")
    NOT_PARTIES;

    private static final List<LegalState> TELLING = List.of(
            IN_FORCE,
            STANDING,
            PROVISIONALLY_APPLIED,
            NOT_YET_EFFECTIVE,
            ONE_SIDE_BOUND,
            END_NOT_STATED,
            ENDED,
            SIGNED,
            NEVER_IN_FORCE,
            NOT_CONCLUDED,
            NOT_PARTIES);

    /** Of two states that an agreement is in, between different parties, the one that says more. */
    public static LegalState moreTelling(LegalState one, LegalState other) {
        return TELLING.indexOf(one) <= TELLING.indexOf(other) ? one : other;
    }

    /** Whether the two sides can rely on it on that day. */
    public boolean operative() {
        return this == IN_FORCE || this == PROVISIONALLY_APPLIED || this == STANDING;
    }
}
