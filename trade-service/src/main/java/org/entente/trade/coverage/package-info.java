/**
 * What is missing of a pair's trade, and why: periods, reporters, flows and product levels that the imported releases
 * do not hold.
 */
@NullMarked
package org.entente.trade.coverage;

import org.jspecify.annotations.NullMarked;
