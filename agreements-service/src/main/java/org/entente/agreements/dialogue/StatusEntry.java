package org.entente.agreements.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.agreements.agreement.CitedSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment stood from a day on.
 *
 * @param evidence address of what proves it; null when none is given
 * @param source the source that says so; null when an editor recorded it
 * @param recordedBy the editor; null when a source says so
 * @param recordedAt when the editor recorded it; null when a source says so
 */
public record StatusEntry(
        LocalDate date,
        CommitmentStatus status,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable CitedSource source,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt) {}
