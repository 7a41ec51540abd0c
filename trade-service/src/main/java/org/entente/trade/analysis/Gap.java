package org.entente.trade.analysis;

import org.entente.kernel.figure.Figure;
import org.entente.trade.product.ProductKey;

/**
 * A product that one country sells well and the other buys elsewhere.
 *
 * @param potential what both sides leave open, US dollars
 * @param rca the seller's revealed comparative advantage, more than 1
 * @param exports the seller's exports of it to the world
 * @param imports the buyer's imports of it from the world
 * @param bilateral what the one sells the other already
 */
public record Gap(ProductKey product, Figure potential, Figure rca, Figure exports, Figure imports, Figure bilateral) {}
