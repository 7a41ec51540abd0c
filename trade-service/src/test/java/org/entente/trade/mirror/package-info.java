@NullMarked
package org.entente.trade.mirror;

import org.jspecify.annotations.NullMarked;
