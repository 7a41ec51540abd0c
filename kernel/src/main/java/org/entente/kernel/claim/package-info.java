/**
 * What someone said about a figure, kept with who said it and when, never summed with statistics.
 */
@NullMarked
package org.entente.kernel.claim;

import org.jspecify.annotations.NullMarked;
