package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.PeriodView;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.analysis.PairYear;
import org.entente.trade.flow.Basis;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/** {@code TradeIndicators}: says what answers; its fields compute. */
@Name("TradeIndicators")
@Description(
        "Indicators of what two countries trade with each other and with the world in one year. Each figure's method names its definition.")
public record TradeIndicatorsView(
        @Description("The period they speak of; null when no dataset has any.") @Nullable
        PeriodView period,

        @Description("Code of the dataset that answers; null when none does.") @Nullable
        String dataset,

        @Description("Whose figures the dataset holds; null when none answers.") @Nullable
        Basis basis,

        @Description("The classification and edition of the products; null when the dataset has only totals.") @Nullable
        Classification classification,

        @NonNull @Description("Digits of the product codes.")
        int level,

        @Ignore @Nullable PairYear pair,

        @Ignore Interval interval) {
    static TradeIndicatorsView of(YearQuery query, @Nullable PairYear pair) {
        if (pair == null) {
            Period wanted = query.period();
            return new TradeIndicatorsView(
                    null,
                    null,
                    null,
                    null,
                    query.level(),
                    null,
                    wanted == null ? new Interval(null, null) : Interval.of(wanted));
        }
        YearReports year = pair.year();
        return new TradeIndicatorsView(
                PeriodView.of(year.period()),
                year.dataset(),
                year.basis(),
                year.edition().orElse(null),
                query.level(),
                pair,
                Interval.of(year.period()));
    }
}
