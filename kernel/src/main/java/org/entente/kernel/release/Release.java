package org.entente.kernel.release;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a source as it was imported: a vintage. Nothing in it ever changes but its status.
 *
 * @param id the service's number of it, the {@code release_id} of every row
 * @param edition the publisher's or importer's name of the edition, for instance {@code V202301}
 * @param publishedOn when the publisher released it, null when not known
 * @param knownFrom since when answers can use it, null while staged
 * @param checksum SHA-256 of the file, hexadecimal
 * @param rows rows that were taken
 * @param rejectedRows rows that were refused and are listed in the import's report
 */
public record Release(
        int id,
        Source source,
        String edition,
        @Nullable LocalDate publishedOn,
        @Nullable Instant knownFrom,
        ReleaseStatus status,
        String checksum,
        long rows,
        long rejectedRows) {}
