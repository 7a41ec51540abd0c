@NullMarked
package org.entente.bench.trade;

import org.jspecify.annotations.NullMarked;
