/**
 * Countries by products of one year, which the indicators of the world are made of. A matrix is made once from the
 * reports that answer at a moment and kept, within a weight, under those reports: moments with the same reports share it,
 * and a new release makes a new one.
 */
@NullMarked
package org.entente.trade.matrix;

import org.jspecify.annotations.NullMarked;
