/**
 * The graph of indicators: {@code TradeRelation.indicators}, {@code gaps} and {@code intraIndustry},
 * {@code Country.tradeAdvantages} and {@code complexity}, {@code Product.exporters}, {@code importers} and
 * {@code complexity}.
 */
@NullMarked
package org.entente.trade.indicator.graphql;

import org.jspecify.annotations.NullMarked;
