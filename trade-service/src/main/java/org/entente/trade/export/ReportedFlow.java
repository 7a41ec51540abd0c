package org.entente.trade.export;

import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What all lines of one report have in common.
 *
 * @param id the report's key
 * @param reporter UN numeric
 * @param classification name of the classification; null when there are only totals
 * @param allPartners whether it has all partners of its reporter
 */
record ReportedFlow(
        int id,
        int releaseId,
        Period period,
        int reporter,
        Flow flow,
        @Nullable String classification,
        Valuation valuation,
        boolean allPartners) {}
