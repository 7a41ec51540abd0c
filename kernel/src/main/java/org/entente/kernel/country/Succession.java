package org.entente.kernel.country;

import java.time.LocalDate;

/**
 * The step from one state to another.
 *
 * @param predecessor the state that ended
 * @param successor the state that came after it
 * @param relation whether the successor is the same subject of international law
 * @param effective first day of the successor
 * @param source where the step was taken from
 */
public record Succession(
        CountryCode predecessor, CountryCode successor, Relation relation, LocalDate effective, String source) {

    /** How a later state relates to the treaties and the seat of an earlier one. */
    public enum Relation {
        /** The same state under another name, territory or code: its treaties bind it without any act of succession. */
        CONTINUES,
        /** A new state on (part of) the territory: each treaty needs that state's own act or conduct. */
        SUCCEEDS,
        /** A state that resumed an earlier independence and does not hold itself bound by the predecessor's treaties. */
        RESTORES,
        /** A territory or statistical area that was divided, joined or renumbered; says nothing about treaties. */
        REARRANGES
    }
}
