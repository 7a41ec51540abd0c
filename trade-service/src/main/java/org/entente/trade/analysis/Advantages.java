package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Advantage;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.TradeMatrix;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductKey;
import org.jspecify.annotations.Nullable;

/** The revealed comparative advantages of one country in one year. */
record Advantages(Figuring figuring, TradeMatrix exports, CountryCode country) {
    private static final String RCA =
            "revealed comparative advantage RCA = (x_ik / X_i) / (x_wk / X_w), the product's share in the country's exports by its share in the world's (Balassa 1965)";
    private static final String RSCA =
            "symmetric revealed comparative advantage = (RCA - 1) / (RCA + 1), from -1 to 1 (Laursen 2015); RCA by Balassa 1965";
    private static final String UNDEFINED = "the country exports nothing or the world nothing of the product";

    /** The four amounts of an advantage. */
    static Advantage of(TradeMatrix exports, int row, int column, Unspecified unspecified) {
        return new Advantage(
                exports.value(row, column),
                exports.total(row, unspecified),
                exports.world(column),
                exports.world(unspecified));
    }

    /** The products that the country exports, the largest RCA first, equals by code, at most {@code first}. */
    List<ProductAdvantage> list(int first) {
        OptionalInt found = exports.row(PairYear.numeric(country));
        if (found.isEmpty()) {
            return List.of();
        }
        int row = found.getAsInt();
        record Candidate(int column, BigDecimal rca) {}
        List<Candidate> candidates = new ArrayList<>();
        exports.columns(figuring.unspecified()).forEach(column -> {
            BigDecimal rca = rcaOf(row, column);
            if (rca != null && rca.signum() > 0) {
                candidates.add(new Candidate(column, rca));
            }
        });
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::rca).reversed().thenComparing(Candidate::column))
                .limit(first)
                .map(candidate -> product(row, candidate.column()))
                .toList();
    }

    private @Nullable BigDecimal rcaOf(int row, int column) {
        return of(exports, row, column, figuring.unspecified()).rca();
    }

    private ProductAdvantage product(int row, int column) {
        return new ProductAdvantage(
                figuring.year(),
                new ProductKey(figuring.year().edition().orElseThrow(), ProductCode.ofNumber(exports.product(column))),
                figuring.product(exports, row, column, country, Flow.EXPORT),
                rca(row, column),
                derived(of(exports, row, column, figuring.unspecified()).rsca(), RSCA, row, column));
    }

    /** RCA as a figure. */
    Figure rca(int row, int column) {
        return derived(rcaOf(row, column), RCA, row, column);
    }

    private Figure derived(@Nullable BigDecimal value, String definition, int row, int column) {
        return figuring.derived(
                value,
                Unit.INDEX,
                definition,
                figuring.scope() + "; " + figuring.world(exports, Flow.EXPORT),
                UNDEFINED,
                List.of(
                        figuring.product(exports, row, column, country, Flow.EXPORT),
                        figuring.total(exports, country, Flow.EXPORT),
                        figuring.worldProduct(exports, column, Flow.EXPORT),
                        figuring.worldTotal(exports, Flow.EXPORT)));
    }
}
