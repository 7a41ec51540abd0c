package org.entente.kernel.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a release before its rows are read.
 *
 * @param edition the edition's name; callers fall back to the file's name
 * @param format id of the import format
 * @param options the import's options in canonical order, part of what makes a file the same file again
 * @param checksum SHA-256 of the file, hexadecimal
 * @param bytes size of the file as it was sent
 */
public record StagedRelease(
        Source source,
        String edition,
        @Nullable LocalDate publishedOn,
        String fileName,
        String format,
        String options,
        String checksum,
        long bytes) {}
