@NullMarked
package org.entente.trade.coverage.graphql;

import org.jspecify.annotations.NullMarked;
