/**
 * The services' only door: requests must carry the gateway's credential; the gateway vouches for the user.
 */
@NullMarked
package org.entente.kernel.security;

import org.jspecify.annotations.NullMarked;
