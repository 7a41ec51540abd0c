/** The graph of rankings: {@code Country.tradePartners}, {@code TradeYear.rank} and {@code TradeYear.share}. */
@NullMarked
package org.entente.trade.partner.graphql;

import org.jspecify.annotations.NullMarked;
