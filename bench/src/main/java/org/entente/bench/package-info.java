/** Measures what Entente costs; each bench prints ratios, not only times. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
