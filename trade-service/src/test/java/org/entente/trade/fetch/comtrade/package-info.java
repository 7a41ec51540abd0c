/** Tests of the package. */
@NullMarked
package org.entente.trade.fetch.comtrade;

import org.jspecify.annotations.NullMarked;
