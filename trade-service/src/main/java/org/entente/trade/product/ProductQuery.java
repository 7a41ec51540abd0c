package org.entente.trade.product;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the products that two countries trade.
 *
 * @param report which report and level is wanted
 * @param first how many are wanted
 * @param after where the page before ended, null for the first page
 * @param conversion the edition that the report is to be carried over to; null to take it as it is
 */
public record ProductQuery(
        ReportQuery report, int first, @Nullable ProductCursor after, ProductConversion.@Nullable Wish conversion) {

    /** A page of products as they were reported. */
    public ProductQuery(ReportQuery report, int first, @Nullable ProductCursor after) {
        this(report, first, after, null);
    }

    /**
     * The question for the report that answers: for a conversion one with lines of the lowest level, which correlation
     * tables speak of; without a classification one of the HS.
     */
    ReportQuery source() {
        if (conversion == null) {
            return report;
        }
        Classification classification = report.classification();
        List<Integer> levels = (classification == null ? Classification.Family.HS : classification.family()).levels();
        return report.atLevel(levels.get(levels.size() - 1));
    }
}
