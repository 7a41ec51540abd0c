@NullMarked
package org.entente.trade.coverage;

import org.jspecify.annotations.NullMarked;
