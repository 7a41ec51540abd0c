/**
 * Products of the Harmonized System: codes and their hierarchy, the wording that a product reference gives them, and
 * what two countries trade of them.
 */
@NullMarked
package org.entente.trade.product;

import org.jspecify.annotations.NullMarked;
