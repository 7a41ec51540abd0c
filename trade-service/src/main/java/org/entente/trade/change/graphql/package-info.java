/** The graph of changes: {@code TradeRelation.changes} and {@code Query.tradeReleaseChanges}. */
@NullMarked
package org.entente.trade.change.graphql;

import org.jspecify.annotations.NullMarked;
