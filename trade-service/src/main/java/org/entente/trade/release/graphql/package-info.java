/** The releases of this service in the graph: which there are, and taking one back. */
@NullMarked
package org.entente.trade.release.graphql;

import org.jspecify.annotations.NullMarked;
