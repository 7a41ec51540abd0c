/**
 * The one vocabulary of errors that clients of the gateway see, whoever caused them.
 */
@NullMarked
package org.entente.gateway.error;

import org.jspecify.annotations.NullMarked;
