/**
 * Reported direct investment: flows, positions and income by reporter, counterpart and year, signs kept, under releases.
 */
@NullMarked
package org.entente.investment.observation;

import org.jspecify.annotations.NullMarked;
