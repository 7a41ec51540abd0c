/** Tests of the graph of products. */
@NullMarked
package org.entente.trade.product.graphql;

import org.jspecify.annotations.NullMarked;
