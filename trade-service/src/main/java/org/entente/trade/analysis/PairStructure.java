package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Complementarity;
import org.entente.trade.indicator.Similarity;
import org.entente.trade.matrix.TradeMatrix;

/** What two countries trade with the world, product by product, beside each other. */
record PairStructure(PairYear pair, TradeMatrix exports, Supplier<TradeMatrix> imports) {
    private static final String COMPLEMENTARITY =
            "trade complementarity = 100 (1 - sum of |m_jk / M_j - x_ik / X_i| / 2), exports of %s to the world by imports of %s from the world, of each product k (Michaely 1996)";
    private static final String SIMILARITY =
            "export similarity = sum of min(x_ik / X_i, x_jk / X_j), exports of both to the world, of each product k (Finger and Kreinin 1979)";

    /** How far the country sells what the partner buys. */
    Figure complementarity() {
        CountryCode from = pair.view().of();
        CountryCode to = pair.view().partner();
        TradeMatrix bought = imports.get();
        List<Figure> inputs = List.of(total(exports, from, Flow.EXPORT), total(bought, to, Flow.IMPORT));
        return figuring()
                .derived(
                        Complementarity.of(vector(exports, from), vector(bought, to)),
                        Unit.INDEX,
                        COMPLEMENTARITY.formatted(from.value(), to.value()),
                        figuring().scope(),
                        "one of the two trades nothing",
                        inputs);
    }

    /** How alike the exports of the two are. */
    Figure similarity() {
        CountryCode one = pair.view().of();
        CountryCode other = pair.view().partner();
        return figuring()
                .derived(
                        Similarity.of(vector(exports, one), vector(exports, other)),
                        Unit.INDEX,
                        SIMILARITY,
                        figuring().scope(),
                        "one of the two exports nothing",
                        List.of(total(exports, one, Flow.EXPORT), total(exports, other, Flow.EXPORT)));
    }

    private Figuring figuring() {
        return pair.figuring();
    }

    private Map<Integer, BigDecimal> vector(TradeMatrix matrix, CountryCode country) {
        OptionalInt row = matrix.row(PairYear.numeric(country));
        return row.isPresent() ? matrix.vector(row.getAsInt(), pair.unspecified()) : Map.of();
    }

    private Figure total(TradeMatrix matrix, CountryCode country, Flow flow) {
        return figuring().total(matrix, country, flow);
    }
}
