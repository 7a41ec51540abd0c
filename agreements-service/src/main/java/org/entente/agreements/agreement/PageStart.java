package org.entente.agreements.agreement;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the list begins: after the agreement dated {@code day} with that id. The list's order is stable, so a
 * page is found by it and not by counting.
 */
record PageStart(@Nullable LocalDate day, String id) {
    static final PageStart BEGINNING = new PageStart(null, "");

    /** An undated agreement comes after all dated ones. */
    static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    static String cursor(Agreement agreement) {
        LocalDate day = agreement.datedOn();
        String plain = (day == null ? UNDATED : day) + " " + agreement.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The start that a cursor says; {@link BadUserInputException} when it is no cursor of this list. */
    static PageStart after(@Nullable String cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            return new PageStart(LocalDate.parse(parts[0]), parts.length > 1 ? parts[1] : "");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadUserInputException("'%s' is not a cursor of this list".formatted(cursor));
        }
    }
}
