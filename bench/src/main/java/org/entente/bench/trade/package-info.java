/**
 * What world-scale trade costs: importing it, asking about it, keeping it. Every figure is printed beside the reference
 * that was measured in the same run.
 */
@NullMarked
package org.entente.bench.trade;

import org.jspecify.annotations.NullMarked;
