@NullMarked
package org.entente.trade.mirror.graphql;

import org.jspecify.annotations.NullMarked;
