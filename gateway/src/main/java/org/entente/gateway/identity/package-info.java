/**
 * Who asks: a reader without a name, or the bearer of a token that the gateway has verified. Nothing else that a client
 * sends says who it is.
 */
@NullMarked
package org.entente.gateway.identity;

import org.jspecify.annotations.NullMarked;
