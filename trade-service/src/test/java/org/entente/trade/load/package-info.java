/** Tests of the import formats. */
@NullMarked
package org.entente.trade.load;

import org.jspecify.annotations.NullMarked;
