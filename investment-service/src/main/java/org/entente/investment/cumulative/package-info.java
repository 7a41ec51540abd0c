/**
 * How much was invested in all: sums and latest positions, each by a definition that the asker states.
 */
@NullMarked
package org.entente.investment.cumulative;

import org.jspecify.annotations.NullMarked;
