/**
 * Arithmetic of amounts of investment, whose signs may be negative. Definitions are in docs/methodology.md.
 */
@NullMarked
package org.entente.investment.indicator;

import org.jspecify.annotations.NullMarked;
