/**
 * The processes that are measured and those they are measured against, all on this machine's loopback, on free ports,
 * and all ended with the bench, however it ends.
 */
@NullMarked
package org.entente.bench.trade.system;

import org.jspecify.annotations.NullMarked;
