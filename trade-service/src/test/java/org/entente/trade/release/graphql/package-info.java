/** Tests of the graph of releases. */
@NullMarked
package org.entente.trade.release.graphql;

import org.jspecify.annotations.NullMarked;
