/**
 * Places and shares: of a counterpart among all that a country reports, and the investors in a country or the
 * destinations of its investment in order.
 */
@NullMarked
package org.entente.investment.ranking;

import org.jspecify.annotations.NullMarked;
