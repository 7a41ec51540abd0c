package org.entente.agreements.framework;

import java.util.List;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.Provision;
import org.entente.agreements.status.LegalStatus;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, or one provision of it, and where it stands.
 *
 * @param provision null for the agreement as such
 * @param others the same agreement as other sources tell it, each with where it stands by what that source knows; empty
 *     for a provision
 */
public record FrameworkItem(
        KnownAgreement agreement, @Nullable Provision provision, LegalStatus status, List<FrameworkItem> others) {
    public FrameworkItem {
        others = List.copyOf(others);
    }

    /** What one source alone tells. */
    public FrameworkItem(KnownAgreement agreement, @Nullable Provision provision, LegalStatus status) {
        this(agreement, provision, status, List.of());
    }

    /** Whether any source says that it is of the kind. */
    public boolean isOf(InstrumentKind kind) {
        return agreement.agreement().kinds().contains(kind) || others.stream().anyMatch(other -> other.isOf(kind));
    }
}
