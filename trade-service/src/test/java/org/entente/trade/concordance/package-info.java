/** Tests of correspondences and conversions. */
@NullMarked
package org.entente.trade.concordance;

import org.jspecify.annotations.NullMarked;
