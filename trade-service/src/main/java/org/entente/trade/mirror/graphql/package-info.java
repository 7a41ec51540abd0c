/** The graph of explained gaps: {@code MirrorComparison.parts}. */
@NullMarked
package org.entente.trade.mirror.graphql;

import org.jspecify.annotations.NullMarked;
