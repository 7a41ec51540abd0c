package org.entente.trade.matrix;

import org.entente.kernel.figure.Valuation;
import org.entente.trade.flow.Flow;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/**
 * A report that answers at a moment.
 *
 * @param reporter UN numeric; in a reconciled dataset the exporter, who reported nothing
 * @param flow exports or imports
 * @param classification of its products; null when it has only totals
 */
public record CurrentReport(
        int id,
        int releaseId,
        int reporter,
        Flow flow,
        @Nullable Classification classification,
        Valuation valuation) {}
