/** A client that asks as fast as it is answered and costs little itself, since it shares the machine with the server. */
@NullMarked
package org.entente.bench.trade.client;

import org.jspecify.annotations.NullMarked;
