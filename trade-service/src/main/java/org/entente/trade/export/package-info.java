/**
 * The answers about trade as files: tables of figures for people, and the lines of reports in the product's own layout,
 * which can be imported again.
 */
@NullMarked
package org.entente.trade.export;

import org.jspecify.annotations.NullMarked;
