/**
 * Both sides' reports of the same investment, side by side.
 */
@NullMarked
package org.entente.investment.asymmetry;

import org.jspecify.annotations.NullMarked;
