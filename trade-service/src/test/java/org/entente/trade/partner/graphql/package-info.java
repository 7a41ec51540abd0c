/** Tests of the graph of rankings. */
@NullMarked
package org.entente.trade.partner.graphql;

import org.jspecify.annotations.NullMarked;
