/** Tests of the indicators: worked examples, the traps of each definition, and identities that hold for any data. */
@NullMarked
package org.entente.trade.indicator;

import org.jspecify.annotations.NullMarked;
