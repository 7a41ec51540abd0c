/** Tests of the graph of changes. */
@NullMarked
package org.entente.trade.change.graphql;

import org.jspecify.annotations.NullMarked;
