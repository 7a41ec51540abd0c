/** Tests of series, mirror comparisons and claimed figures, without a database. */
@NullMarked
package org.entente.trade.pair;

import org.jspecify.annotations.NullMarked;
