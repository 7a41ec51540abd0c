/** Tests of the matrices that indicators of the world are made of. */
@NullMarked
package org.entente.trade.matrix;

import org.jspecify.annotations.NullMarked;
