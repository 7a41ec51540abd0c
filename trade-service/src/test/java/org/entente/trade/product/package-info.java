/** Tests of product codes and cursors. */
@NullMarked
package org.entente.trade.product;

import org.jspecify.annotations.NullMarked;
