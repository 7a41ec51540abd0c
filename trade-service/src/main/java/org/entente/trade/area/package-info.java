/** The publishers' own lists of countries and areas, and what their codes mean to Entente. */
@NullMarked
package org.entente.trade.area;

import org.jspecify.annotations.NullMarked;
