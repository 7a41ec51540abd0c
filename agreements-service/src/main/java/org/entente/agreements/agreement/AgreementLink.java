package org.entente.agreements.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an agreement relates to another.
 *
 * @param target id of the other
 * @param effectiveOn for what supersedes: the day from which the other has no more effect; null when that is the day of
 *     the new one's entry into force
 */
public record AgreementLink(
        LinkKind kind,
        String target,
        @Nullable LocalDate effectiveOn,
        @Nullable String note) {}
