/**
 * What trade statistics are made of: the direction of a flow, whose figure it is, and amounts kept exact in thousandths
 * of a US dollar.
 */
@NullMarked
package org.entente.trade.flow;

import org.jspecify.annotations.NullMarked;
