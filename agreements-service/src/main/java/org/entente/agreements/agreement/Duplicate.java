package org.entente.agreements.agreement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two agreements of different sources that are held to be the same one.
 *
 * @param one id of the agreement that is linked
 * @param other id of the agreement that it is linked to
 * @param confidence how sure that is, above 0 to 1; null when a source states it
 * @param reason what speaks for it; null when a source states it and says nothing more
 */
public record Duplicate(
        String one,
        String other,
        String onePublisher,
        String otherPublisher,
        @Nullable BigDecimal confidence,
        @Nullable String reason) {}
