/** Tests of the whole service. */
@NullMarked
package org.entente.trade;

import org.jspecify.annotations.NullMarked;
