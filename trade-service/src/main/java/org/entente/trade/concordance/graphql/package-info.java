/** The graph of correspondences between editions of a classification. */
@NullMarked
package org.entente.trade.concordance.graphql;

import org.jspecify.annotations.NullMarked;
