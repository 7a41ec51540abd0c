/**
 * What the graph calls a figure and a claim: a value that never travels without its unit, period, source and status.
 */
@NullMarked
package org.entente.kernel.figure;

import org.jspecify.annotations.NullMarked;
