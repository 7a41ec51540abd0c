/**
 * Services that stand in for real ones: HTTP servers with a little graph of books and reviews, which can be told to
 * misbehave.
 */
@NullMarked
package org.entente.gateway.testing;

import org.jspecify.annotations.NullMarked;
