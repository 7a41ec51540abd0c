/**
 * Calendar periods of statistics: a year, a quarter, a month, or an interval of dates with an open start.
 */
@NullMarked
package org.entente.kernel.period;

import org.jspecify.annotations.NullMarked;
