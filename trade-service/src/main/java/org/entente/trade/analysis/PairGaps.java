package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.ProductGap;
import org.entente.trade.matrix.PairLines;
import org.entente.trade.matrix.TradeMatrix;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductKey;

/** What the viewpoint's country sells well to the world and its partner buys elsewhere. */
record PairGaps(PairTrade trade, TradeMatrix exports, TradeMatrix imports) {
    private static final String POTENTIAL =
            "potential = min(exports of the product by %s to the world, imports of it by %s from the world) - what flows already, where RCA is more than 1; Entente's definition after ITC's indicative potential trade: a bound, not a forecast";

    /**
     * The gaps, the largest potential first, equals by code, at most {@code first}; empty when either side is not in the
     * year's matrix.
     */
    List<Gap> list(int first) {
        OptionalInt seller = exports.row(PairYear.numeric(seller()));
        OptionalInt buyer = imports.row(PairYear.numeric(buyer()));
        if (seller.isEmpty() || buyer.isEmpty()) {
            return List.of();
        }
        Map<Integer, BigDecimal> bilateral = trade.products(Flow.EXPORT);
        return exports.columns(trade.pair().unspecified())
                .mapToObj(column -> find(seller.getAsInt(), buyer.getAsInt(), column, bilateral))
                .flatMap(Optional::stream)
                .sorted(ProductGap.<Integer>largestFirst())
                .limit(first)
                .map(gap -> gap(gap, seller.getAsInt(), buyer.getAsInt()))
                .toList();
    }

    private Optional<ProductGap<Integer>> find(int seller, int buyer, int column, Map<Integer, BigDecimal> bilateral) {
        int product = exports.product(column);
        OptionalInt bought = imports.column(product);
        if (bought.isEmpty() || imports.isWithheld(buyer, bought.getAsInt()) || exports.isWithheld(seller, column)) {
            return Optional.empty();
        }
        return ProductGap.find(
                product,
                Advantages.of(exports, seller, column, trade.pair().unspecified()),
                imports.value(buyer, bought.getAsInt()),
                bilateral.get(product));
    }

    private Gap gap(ProductGap<Integer> gap, int seller, int buyer) {
        Figuring figuring = trade.pair().figuring();
        int column = exports.column(gap.product()).orElseThrow();
        Figure sold = figuring.product(exports, seller, column, seller(), Flow.EXPORT);
        Figure bought =
                figuring.product(imports, buyer, imports.column(gap.product()).orElseThrow(), buyer(), Flow.IMPORT);
        Figure already = bilateral(gap);
        Figure potential = figuring.derived(
                        gap.potential(),
                        Unit.CURRENCY,
                        POTENTIAL.formatted(seller().value(), buyer().value()),
                        figuring.scope(),
                        "",
                        List.of(sold, bought, already))
                .between(null, buyer());
        Advantages advantages = new Advantages(figuring, exports, seller());
        return new Gap(
                new ProductKey(trade.pair().year().edition().orElseThrow(), ProductCode.ofNumber(gap.product())),
                potential,
                advantages.rca(seller, column),
                sold,
                bought,
                already);
    }

    /** A flow that no report names is nothing of the potential, and says so. */
    private Figure bilateral(ProductGap<Integer> gap) {
        Optional<PairLines> report = trade.flow(Flow.EXPORT);
        String method = "%s of %s".formatted(trade.describe(Flow.EXPORT), Figuring.code(gap.product()));
        return report.isPresent()
                ? trade.amount(Flow.EXPORT, report.get(), gap.bilateral(), null, method)
                : trade.pair()
                        .figuring()
                        .sum(BigDecimal.ZERO, seller(), Flow.EXPORT, method + "; no report names the partner");
    }

    private CountryCode seller() {
        return trade.pair().view().of();
    }

    private CountryCode buyer() {
        return trade.pair().view().partner();
    }
}
