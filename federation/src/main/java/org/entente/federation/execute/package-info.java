/**
 * Follows a plan: sends its fetches as soon as what they depend on is there, gathers the answers in the shape of the
 * response without reading what is in them, and writes the response with its errors.
 */
@NullMarked
package org.entente.federation.execute;

import org.jspecify.annotations.NullMarked;
