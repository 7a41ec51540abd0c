package org.entente.agreements.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of agreements.
 *
 * @param hasNext whether there is more after it
 */
public record AgreementPage(List<KnownAgreement> agreements, boolean hasNext) {
    /** The cursor of one of its agreements. */
    public static String cursor(KnownAgreement known) {
        return PageStart.cursor(known.agreement());
    }

    /** The cursor of the last agreement; null for an empty page. */
    public @Nullable String endCursor() {
        return agreements.isEmpty() ? null : cursor(agreements.get(agreements.size() - 1));
    }
}
