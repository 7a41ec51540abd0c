/** Tests of the package. */
@NullMarked
package org.entente.trade.fetch.imf;

import org.jspecify.annotations.NullMarked;
