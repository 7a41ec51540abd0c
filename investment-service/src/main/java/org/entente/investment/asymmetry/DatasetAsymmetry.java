package org.entente.investment.asymmetry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How far both sides' reports agree over all pairs of a dataset. A pair-year is one investor, one host, one year, one
 * set of dimensions; reports of a country about itself are left out.
 *
 * @param hostOnly pair-years that only the host reports
 * @param investorOnly pair-years that only the investor reports
 * @param bothReported pair-years with a value of both
 * @param bothNotZero of those, the ones where neither value is zero: the base of what follows
 * @param alike of those, the ones that differ by less than a billionth of their size: likely one number
 * @param signConflicts of those, the ones where one side reports money coming and the other money going
 * @param medianSize median of |h - i| / ((|h| + |i|) / 2); null without pair-years
 * @param medianSigned median of (h - i) / ((|h| + |i|) / 2); null without pair-years
 * @param medianSizeUnlike as {@code medianSize}, without those that are alike
 * @param firstYear of the pair-years; null when there are none
 */
public record DatasetAsymmetry(
        AsymmetryQuery query,
        long hostOnly,
        long investorOnly,
        long bothReported,
        long bothNotZero,
        long alike,
        long signConflicts,
        @Nullable BigDecimal medianSize,
        @Nullable BigDecimal medianSigned,
        @Nullable BigDecimal medianSizeUnlike,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {
    private static final String SIZE = "|h - i| / ((|h| + |i|) / 2) of the host's report h and the investor's i";
    private static final String BASE = "pair-years whose two reports are both there and not zero";
    private static final String MIDDLE = "; with an even number the mean of the two in the middle";

    /** Middle size of the relative asymmetry, 0 to 2. */
    public Figure medianRelative() {
        return ratio(medianSize, "Median of %s over the %d %s%s".formatted(SIZE, bothNotZero, BASE, MIDDLE));
    }

    /** Middle of the signed relative asymmetry, -2 to 2: above zero when hosts tend to report more. */
    public Figure medianBias() {
        return ratio(
                medianSigned,
                "Median of (h - i) / ((|h| + |i|) / 2) over the %d %s%s".formatted(bothNotZero, BASE, MIDDLE));
    }

    /** Middle size of the relative asymmetry where the two reports are not the same number. */
    public Figure medianRelativeOfUnlike() {
        return ratio(
                medianSizeUnlike,
                "Median of %s over the %d %s and differ by a billionth of their size or more%s"
                        .formatted(SIZE, bothNotZero - alike, BASE, MIDDLE));
    }

    private Figure ratio(@Nullable BigDecimal value, String method) {
        return new Figure(
                value,
                Unit.RATIO,
                null,
                interval(),
                null,
                null,
                Valuation.UNSPECIFIED,
                value == null ? FigureStatus.ABSENT : FigureStatus.DERIVED,
                null,
                "%s, dataset %s".formatted(method, query.dataset()),
                List.of(),
                value == null ? Absence.NOT_IMPORTED : null);
    }

    private Interval interval() {
        return new Interval(
                firstYear == null ? null : LocalDate.of(firstYear, 1, 1),
                lastYear == null ? null : LocalDate.of(lastYear, 12, 31));
    }
}
