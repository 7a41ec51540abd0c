/**
 * What money was worth: exchange rates and price indices as named datasets, and what they make of an amount. Nothing is
 * converted unless an asker names the dataset.
 */
@NullMarked
package org.entente.investment.money;

import org.jspecify.annotations.NullMarked;
