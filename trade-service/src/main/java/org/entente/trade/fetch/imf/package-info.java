/** The IMF's SDMX API, of which the International Trade in Goods Statistics (IMTS): totals by reporter and partner. */
@NullMarked
package org.entente.trade.fetch.imf;

import org.jspecify.annotations.NullMarked;
