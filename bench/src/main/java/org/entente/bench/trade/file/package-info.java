/** The made-up world written the way publishers write theirs, line by line in flat memory. */
@NullMarked
package org.entente.bench.trade.file;

import org.jspecify.annotations.NullMarked;
