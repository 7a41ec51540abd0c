package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.analysis.ProductConcentration;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductReport;
import org.jspecify.annotations.Nullable;

/** {@code TradeConcentration} in the graph. */
@Name("TradeConcentration")
@Description("How much a flow rests on few products (Hirschman and Herfindahl). Shares are not rounded.")
public record TradeConcentrationView(
        @Description("The period they speak of; null when no dataset has products of the flow.") @Nullable
        PeriodView period,

        @Description("Code of the dataset that answers; null when none does.") @Nullable
        String dataset,

        @Description("Whose figures the dataset holds; null when none answers.") @Nullable
        Basis basis,

        @Description("The classification and edition of the products; null when none answers.") @Nullable
        Classification classification,

        @NonNull @Description("How many products there are trade of: n of the normalised forms.")
        int products,

        @NonNull @Description("Sum of squared shares: 1/n when all products weigh the same, 1 when there is one.")
        FigureView hhi,

        @NonNull @Description("The same of shares in per cent: up to 10,000.")
        FigureView hhiOfPercentages,

        @NonNull
        @Description(
                "Normalised to 0 to 1 as in A Practical Guide to Trade Policy Analysis; absent when there is only one product.")
        FigureView normalisedPracticalGuide,

        @NonNull
        @Description(
                "Normalised to 0 to 1 as UNCTADstat does, another number for the same trade; absent when there is only one product.")
        FigureView normalisedUnctad) {
    static TradeConcentrationView of(ProductConcentration concentration) {
        ProductReport report = concentration.report().orElse(null);
        return new TradeConcentrationView(
                report == null ? null : PeriodView.of(report.period()),
                report == null ? null : report.dataset(),
                report == null ? null : report.basis(),
                report == null ? null : report.classification(),
                concentration.active(),
                FigureView.of(concentration.hhi()),
                FigureView.of(concentration.hhiOfPercentages()),
                FigureView.of(concentration.normalisedPracticalGuide()),
                FigureView.of(concentration.normalisedUnctad()));
    }
}
