package org.entente.agreements.agreement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it was known at a moment, with those that take its place: where it stands depends on them.
 *
 * @param releaseId the release that tells it
 * @param knownAsOf the moment; null for now
 * @param superseders agreements that supersede it, as known at the same moment
 * @param detail how much its source knows of it: of several that tell the same one, the highest is gone by
 */
public record KnownAgreement(
        Agreement agreement, int releaseId, @Nullable Instant knownAsOf, List<Agreement> superseders, int detail) {

    /** An agreement that is not compared with what other sources tell. */
    public KnownAgreement(
            Agreement agreement, int releaseId, @Nullable Instant knownAsOf, List<Agreement> superseders) {
        this(agreement, releaseId, knownAsOf, superseders, 0);
    }
}
