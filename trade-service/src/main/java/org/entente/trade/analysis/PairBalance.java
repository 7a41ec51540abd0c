package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.Milli;
import org.entente.trade.indicator.Balance;
import org.entente.trade.indicator.IntraIndustry;
import org.entente.trade.matrix.PairLines;
import org.entente.trade.product.LevelSum;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductKey;
import org.jspecify.annotations.Nullable;

/** The two flows of a pair beside each other. */
record PairBalance(PairTrade trade) {
    private static final String COVERAGE = "coverage ratio = x / m (ITC)";
    private static final String RELATIVE = "relative balance = (x - m) / (x + m), from -1 to 1 (ITC)";
    private static final String PRODUCT =
            "intra-industry trade of one product = 1 - |x - m| / (x + m) (Grubel and Lloyd 1975)";
    private static final String AGGREGATE =
            "intra-industry trade = 1 - sum of |x_k - m_k| / sum of (x_k + m_k), each product k weighing as much as it is traded, not the mean of the products (Grubel and Lloyd 1975)";
    private static final String MARGINAL =
            "marginal intra-industry trade from %s to %s = 1 - sum of |dx_k - dm_k| / sum of (|dx_k| + |dm_k|), each product k weighing as much as it changed, at current prices (Bruelhart 1994)";
    private static final String NO_TRADE = "the two do not trade";

    private Figuring figuring() {
        return trade.pair().figuring();
    }

    Figure coverageRatio() {
        Figure x = trade.total(Flow.EXPORT);
        Figure m = trade.total(Flow.IMPORT);
        BigDecimal exports = x.value();
        BigDecimal imports = m.value();
        return combined(
                exports == null || imports == null ? null : Balance.coverage(exports, imports),
                Unit.RATIO,
                COVERAGE,
                figuring().totalsScope(),
                "nothing is imported",
                List.of(x, m));
    }

    Figure relativeBalance() {
        Figure x = trade.total(Flow.EXPORT);
        Figure m = trade.total(Flow.IMPORT);
        BigDecimal exports = x.value();
        BigDecimal imports = m.value();
        return combined(
                exports == null || imports == null ? null : Balance.relative(exports, imports),
                Unit.RATIO,
                RELATIVE,
                figuring().totalsScope(),
                NO_TRADE,
                List.of(x, m));
    }

    Figure grubelLloyd() {
        return combined(
                IntraIndustry.grubelLloyd(trade.products(Flow.EXPORT), trade.products(Flow.IMPORT)),
                Unit.INDEX,
                AGGREGATE,
                figuring().scope(),
                NO_TRADE,
                List.of(trade.productTotal(Flow.EXPORT), trade.productTotal(Flow.IMPORT)));
    }

    /** From the earlier year's trade; absent when nothing of that year has been imported in the edition. */
    Figure marginal(Optional<PairTrade> before, Period from) {
        String definition =
                MARGINAL.formatted(from.code(), trade.pair().year().period().code());
        if (before.isEmpty()) {
            Figure missing = figuring()
                    .absent(Absence.NOT_IMPORTED, "trade of %s in the same dataset and edition".formatted(from.code()));
            return figuring().derived(null, Unit.INDEX, definition, figuring().scope(), NO_TRADE, List.of(missing));
        }
        PairBalance earlier = new PairBalance(before.get());
        List<Figure> inputs = List.of(
                earlier.trade().productTotal(Flow.EXPORT),
                earlier.trade().productTotal(Flow.IMPORT),
                trade.productTotal(Flow.EXPORT),
                trade.productTotal(Flow.IMPORT));
        boolean sameSides = List.of(Flow.EXPORT, Flow.IMPORT).stream()
                .allMatch(flow -> trade.isMirrored(flow) == earlier.trade().isMirrored(flow));
        return combined(
                sameSides
                        ? IntraIndustry.marginal(
                                change(Flow.EXPORT, earlier.trade()), change(Flow.IMPORT, earlier.trade()))
                        : null,
                Unit.INDEX,
                definition,
                figuring().scope(),
                sameSides ? "no product changed" : "the two years are not reported by the same sides",
                inputs);
    }

    private Map<Integer, BigDecimal> change(Flow flow, PairTrade earlier) {
        Map<Integer, BigDecimal> now = trade.products(flow);
        Map<Integer, BigDecimal> then = earlier.products(flow);
        Set<Integer> products = new TreeSet<>(now.keySet());
        products.addAll(then.keySet());
        return products.stream()
                .collect(Collectors.toMap(
                        k -> k,
                        k -> now.getOrDefault(k, BigDecimal.ZERO).subtract(then.getOrDefault(k, BigDecimal.ZERO))));
    }

    /** The products that either sells the other, the most traded first, equals by code, at most {@code first}. */
    List<ProductBalance> products(int first) {
        Map<Integer, BigDecimal> x = trade.products(Flow.EXPORT);
        Map<Integer, BigDecimal> m = trade.products(Flow.IMPORT);
        Set<Integer> products = new TreeSet<>(x.keySet());
        products.addAll(m.keySet());
        Map<Integer, LevelSum> exports = sums(Flow.EXPORT);
        Map<Integer, LevelSum> imports = sums(Flow.IMPORT);
        return products.stream()
                .sorted(Comparator.comparing((Integer k) ->
                                x.getOrDefault(k, BigDecimal.ZERO).add(m.getOrDefault(k, BigDecimal.ZERO)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(first)
                .map(k -> product(k, amount(k, Flow.EXPORT, exports.get(k)), amount(k, Flow.IMPORT, imports.get(k))))
                .toList();
    }

    private Map<Integer, LevelSum> sums(Flow flow) {
        return trade.flow(flow)
                .map(found -> found.sums(trade.pair().query().level()))
                .orElse(Map.of());
    }

    private ProductBalance product(int product, Figure x, Figure m) {
        BigDecimal exports = x.value();
        BigDecimal imports = m.value();
        return new ProductBalance(
                new ProductKey(trade.pair().year().edition().orElseThrow(), ProductCode.ofNumber(product)),
                x,
                m,
                combined(
                        exports == null || imports == null ? null : IntraIndustry.grubelLloyd(exports, imports),
                        Unit.INDEX,
                        PRODUCT,
                        figuring().scope(),
                        "nothing is traded of it",
                        List.of(x, m)));
    }

    /** What a flow has of a product: nothing when the flow's report does not name it, absent without a report. */
    private Figure amount(int product, Flow flow, @Nullable LevelSum sum) {
        Optional<PairLines> from = trade.flow(flow);
        if (from.isEmpty()) {
            return trade.total(flow);
        }
        String method = "%s of %s".formatted(trade.describe(flow), Figuring.code(product));
        if (sum == null) {
            return trade.amount(flow, from.get(), BigDecimal.ZERO, null, method + ", which the report does not name");
        }
        BigDecimal value = Milli.toUnits(sum.valueMilli());
        return value == null
                ? figuring().absent(Absence.CONFIDENTIAL, method)
                : trade.amount(flow, from.get(), value, sum.status(), method);
    }

    private Figure combined(
            @Nullable BigDecimal value,
            Unit unit,
            String definition,
            String scope,
            String undefined,
            List<Figure> inputs) {
        Figure figure = figuring().derived(value, unit, definition, scope, undefined, inputs);
        List<Valuation> valuations =
                inputs.stream().map(Figure::valuation).distinct().toList();
        return figure.valued(valuations.size() == 1 ? valuations.get(0) : Valuation.MIXED)
                .between(figure.reporter(), trade.pair().view().partner());
    }
}
