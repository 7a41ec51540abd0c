/** The graph of what is missing: {@code TradeCoverage.gaps}. */
@NullMarked
package org.entente.trade.coverage.graphql;

import org.jspecify.annotations.NullMarked;
