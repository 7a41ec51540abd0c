/** Tests of amounts and codes. */
@NullMarked
package org.entente.trade.flow;

import org.jspecify.annotations.NullMarked;
