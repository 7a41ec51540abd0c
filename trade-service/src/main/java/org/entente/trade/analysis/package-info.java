/**
 * Indicators as figures: the definitions of {@link org.entente.trade.indicator} applied to what the datasets hold. Each
 * figure's method names the definition, the level and edition of the products, the dataset and what the world is made
 * of; its inputs are the totals that it is made of.
 */
@NullMarked
package org.entente.trade.analysis;

import org.jspecify.annotations.NullMarked;
