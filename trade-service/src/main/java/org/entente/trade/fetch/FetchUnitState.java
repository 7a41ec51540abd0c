package org.entente.trade.fetch;

/** How far one unit of a fetch is. */
public enum FetchUnitState {
    /** Not asked for yet, or not to the end. */
    PENDING,
    /** Answered; the import of the answer is under way. */
    IMPORTING,
    /** Its figures answer queries. */
    IMPORTED,
    /** The publisher has no data for it. */
    NO_DATA,
    /** Refused by the publisher or by the import; resuming asks again. */
    FAILED;

    /** Whether nothing is left to do, even when the fetch is resumed. */
    public boolean done() {
        return this == IMPORTED || this == NO_DATA;
    }
}
