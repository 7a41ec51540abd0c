/** Tests of the graph of a pair's trade. */
@NullMarked
package org.entente.trade.pair.graphql;

import org.jspecify.annotations.NullMarked;
