package org.entente.trade.product;

import java.time.Instant;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the one report that says which products two countries trade: of the last period that has products, there the
 * country's own, then the partner's mirror, then a reconciled one, the newest of equals.
 *
 * @param flow seen from the viewpoint's country; a part of exports or imports is only taken from the country's own report
 * @param period null for the last year with products
 * @param level digits of the products wanted: the report's classification must have codes of that many
 * @param classification the only edition to use; {@link Classification#HS} is any of the HS, null any at all
 * @param dataset code of the only dataset to use, null for any
 * @param basis the only kind of figures to use, null for any
 * @param knownAsOf the moment whose knowledge is wanted; null for now
 */
public record ReportQuery(
        Viewpoint view,
        Flow flow,
        @Nullable Period period,
        int level,
        @Nullable Classification classification,
        @Nullable String dataset,
        @Nullable Basis basis,
        @Nullable Instant knownAsOf) {

    /** The same question about products of another level. */
    public ReportQuery atLevel(int other) {
        return new ReportQuery(view, flow, period, other, classification, dataset, basis, knownAsOf);
    }

    /** The same question about another period, answered from the same dataset. */
    public ReportQuery inPeriod(Period other, String sameDataset) {
        return new ReportQuery(view, flow, other, level, classification, sameDataset, basis, knownAsOf);
    }
}
