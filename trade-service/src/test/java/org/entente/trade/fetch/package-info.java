/** Tests of the package. */
@NullMarked
package org.entente.trade.fetch;

import org.jspecify.annotations.NullMarked;
