package org.entente.agreements.match;

import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;

/** How two sources' dates of one thing compare. */
enum DateAgreement {
    /** They can be the same day, as far as each is known. */
    SAME,
    /** They are at most a year apart. */
    NEAR,
    /** They are further apart. */
    APART,
    /** One source does not give it. */
    UNKNOWN;

    static DateAgreement of(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        boolean overlap = !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
        if (overlap) {
            return SAME;
        }
        return Math.abs(one.first().getYear() - other.first().getYear()) <= 1 ? NEAR : APART;
    }
}
