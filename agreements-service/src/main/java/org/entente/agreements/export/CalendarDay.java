package org.entente.agreements.export;

import java.time.LocalDate;
import org.entente.agreements.agreement.PartialDate;

/**
 * Something for a calendar.
 *
 * @param uid the same whenever the calendar is made again
 * @param kind anniversary, expiry or due
 * @param date when; a whole month or year when no more is known
 * @param summary in one line
 * @param description more about it; empty for nothing
 */
record CalendarDay(String uid, Kind kind, PartialDate date, String summary, String description) {
    /** What sort of day it is. */
    enum Kind {
        ANNIVERSARY,
        EXPIRY,
        DUE
    }

    LocalDate first() {
        return date.first();
    }

    LocalDate last() {
        return date.last();
    }
}
