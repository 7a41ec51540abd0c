/**
 * Trade in goods between two countries: releases of trade statistics, what they say of a pair, its products and the
 * partners around it.
 */
@NullMarked
package org.entente.trade;

import org.jspecify.annotations.NullMarked;
