package org.entente.trade.fetch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is not done.
 *
 * @param row key of its row
 * @param importJob an import that was begun for it; null when there was none
 */
record OpenUnit(long row, FetchUnit unit, @Nullable UUID importJob) {}
