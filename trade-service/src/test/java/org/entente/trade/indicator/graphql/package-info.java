/** Tests of the indicators in the graph. */
@NullMarked
package org.entente.trade.indicator.graphql;

import org.jspecify.annotations.NullMarked;
