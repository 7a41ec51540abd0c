/** Tests of the graph of correspondences. */
@NullMarked
package org.entente.trade.concordance.graphql;

import org.jspecify.annotations.NullMarked;
