@NullMarked
package org.entente.bench.trade.world;

import org.jspecify.annotations.NullMarked;
