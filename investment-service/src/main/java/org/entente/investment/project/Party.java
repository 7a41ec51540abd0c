package org.entente.investment.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation does in a project.
 *
 * @param sharePercent its share in per cent, 0 to 100; null when not stated
 */
public record Party(
        Organisation organisation,
        ProjectRole role,
        @Nullable BigDecimal sharePercent,
        @Nullable String note,
        Document source) {}
