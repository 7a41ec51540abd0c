/** UN Comtrade's API: goods by reporter, partner, flow and product, as JSON. */
@NullMarked
package org.entente.trade.fetch.comtrade;

import org.jspecify.annotations.NullMarked;
