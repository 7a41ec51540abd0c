/**
 * The import formats of trade and how their rows become reports, lines and roll-ups: streamed into a staging table,
 * checked and sorted by the database, published by the kernel.
 */
@NullMarked
package org.entente.trade.load;

import org.jspecify.annotations.NullMarked;
