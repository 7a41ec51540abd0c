package org.entente.agreements.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an agreement relates to another.
 *
 * @param target id of the other
 * @param effectiveOn for what supersedes: the day from which the other has no more effect; null when that is the day of
 *     the new one's entry into force
 * @param note what the source says about it, or why the two are held to be the same
 * @param confidence how sure it is that the two are the same, above 0 to 1, where that was found by comparing them; null
 *     for what a source states
 */
public record AgreementLink(
        LinkKind kind,
        String target,
        @Nullable LocalDate effectiveOn,
        @Nullable String note,
        @Nullable BigDecimal confidence) {

    /** A link that a source states. */
    public AgreementLink(LinkKind kind, String target, @Nullable LocalDate effectiveOn, @Nullable String note) {
        this(kind, target, effectiveOn, note, null);
    }
}
