@NullMarked
package org.entente.bench.trade.file;

import org.jspecify.annotations.NullMarked;
