/**
 * Indicators of trade as pure functions of exact decimals. Sums and products are exact; a quotient is rounded once, to 16
 * significant digits. What a definition does not define is null or empty, never zero or infinite: the callers say why.
 *
 * <p>Vectors are maps from a product (or partner) to its value. A key that is missing counts as no trade, so a caller
 * hands over only vectors that a source has reported.
 */
@NullMarked
package org.entente.trade.indicator;

import org.jspecify.annotations.NullMarked;
