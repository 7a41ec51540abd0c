/** Measures the federation engine by itself: planning, and following a plan, with subgraphs that answer at once. */
@NullMarked
package org.entente.bench.federation;

import org.jspecify.annotations.NullMarked;
