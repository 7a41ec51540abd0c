/**
 * Sources, releases (vintages) and the coverage that decides which release answers for a reporter and period at a moment.
 */
@NullMarked
package org.entente.kernel.release;

import org.jspecify.annotations.NullMarked;
