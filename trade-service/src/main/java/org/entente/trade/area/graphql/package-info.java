/** The graph of the publishers' lists of countries. */
@NullMarked
package org.entente.trade.area.graphql;

import org.jspecify.annotations.NullMarked;
