/** The graph of products: the entity {@code Product} and the products of a flow. */
@NullMarked
package org.entente.trade.product.graphql;

import org.jspecify.annotations.NullMarked;
