/** The graph of a pair's trade: {@code Relation.trade} and what is below it. */
@NullMarked
package org.entente.trade.pair.graphql;

import org.jspecify.annotations.NullMarked;
