@NullMarked
package org.entente.trade.export;

import org.jspecify.annotations.NullMarked;
