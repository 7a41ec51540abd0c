/**
 * SDMX data messages, in CSV and JSON, as rows of one observation each: a column for each dimension, measure and
 * attribute.
 */
@NullMarked
package org.entente.trade.load.sdmx;

import org.jspecify.annotations.NullMarked;
