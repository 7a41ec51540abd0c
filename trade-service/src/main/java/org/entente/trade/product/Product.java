package org.entente.trade.product;

import org.jspecify.annotations.Nullable;

/**
 * A product that a reference lists or an import has named.
 *
 * @param label its wording; null when no imported reference lists the code
 * @param labelEdition the edition whose wording it is; null without a label
 * @param section section of the Harmonized System in Roman numerals; null when the reference does not say
 */
public record Product(
        ProductKey key,
        @Nullable String label,
        @Nullable Classification labelEdition,
        @Nullable String section) {}
