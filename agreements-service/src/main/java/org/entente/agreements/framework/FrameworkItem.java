package org.entente.agreements.framework;

import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.Provision;
import org.entente.agreements.status.LegalStatus;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, or one provision of it, and where it stands.
 *
 * @param provision null for the agreement as such
 */
public record FrameworkItem(
        KnownAgreement agreement, @Nullable Provision provision, LegalStatus status) {}
