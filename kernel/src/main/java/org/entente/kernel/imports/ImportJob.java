package org.entente.kernel.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import as its sender sees it.
 *
 * @param format id of the format
 * @param bytes size of the file as sent
 * @param bytesRead how much of it has been read
 * @param rowsRead data rows read, header and blank lines not counted
 * @param rowsTaken rows read and not refused
 * @param rowsRejected refused rows; each is listed at {@code rejections.csv}
 * @param rowsPerSecond mean speed since it started, null before
 * @param secondsLeft estimate from the bytes left, null unless running
 * @param release the release it made, or that already held the file; null when there is none
 * @param error what is wrong and what would be right; null unless failed or interrupted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportJob(
        UUID id,
        String format,
        String fileName,
        ImportState state,
        long bytes,
        long bytesRead,
        long rowsRead,
        long rowsTaken,
        long rowsRejected,
        @Nullable Long rowsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Integer release,
        @Nullable String error,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
