package org.entente.trade.coverage.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.CountryView;
import org.entente.trade.coverage.CoverageGap;
import org.entente.trade.coverage.GapReason;
import org.entente.trade.coverage.PeriodRange;
import org.entente.trade.flow.Flow;

/** {@code CoverageGap} in the graph. */
@Name("CoverageGap")
@Description("Something that a dataset does not have of a pair, and why.")
public record CoverageGapView(
        @NonNull @Description("Code of the dataset.") String dataset,

        @NonNull @Description("Whose report it is missing from; the exporter of a reconciled flow.")
        CountryView reporter,

        @NonNull @Description("Direction of the goods, seen from the reporter.")
        Flow flow,

        @NonNull @Description("The periods, earliest first.")
        List<@NonNull RangeView> periods,

        @NonNull
        @Description(
                "0 when nothing is there; otherwise the fewest digits of the products that are missing, with all of more digits.")
        int level,

        @NonNull @Description("Why it is missing.") GapReason reason,

        @NonNull @Description("The reason in words.") String sentence) {
    static CoverageGapView of(CoverageGap gap) {
        return new CoverageGapView(
                gap.dataset(),
                CountryView.of(gap.reporter()),
                gap.flow(),
                gap.ranges().stream().map(RangeView::of).toList(),
                gap.level(),
                gap.reason(),
                gap.sentence());
    }

    /** {@code PeriodRange} in the graph. */
    @Name("PeriodRange")
    @Description("Years, quarters or months that follow each other.")
    public record RangeView(
            @NonNull @Description("Code of the first.") String from,

            @NonNull @Description("Code of the last.") String to,

            @NonNull @Description("How many they are.") int count) {
        private static RangeView of(PeriodRange range) {
            return new RangeView(range.from().code(), range.to().code(), range.count());
        }
    }
}
