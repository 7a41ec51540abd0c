/**
 * The import formats {@code desta-list} and {@code desta-dyads}: the trade agreements of the DESTA data set, whose dates
 * are years.
 */
@NullMarked
package org.entente.agreements.desta;

import org.jspecify.annotations.NullMarked;
