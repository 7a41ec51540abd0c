package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Flow;
import org.entente.trade.matrix.TradeMatrix;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductKey;

/** What one country trades with the world, product by product. */
record CountryProducts(Figuring figuring, TradeMatrix matrix, Flow flow, CountryCode country) {
    private static final String RANK = "place by value among the %d products that the country %s; equals share a place";
    private static final String SHARE = "100 x product / all products";

    /** The products, the most valuable first, equals by code, at most {@code first}. */
    List<CountryProduct> list(int first) {
        OptionalInt found = matrix.row(PairYear.numeric(country));
        if (found.isEmpty()) {
            return List.of();
        }
        int row = found.getAsInt();
        List<Integer> columns = matrix.columns(figuring.unspecified())
                .filter(column -> matrix.value(row, column).signum() > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer column) -> matrix.value(row, column))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Figure total = figuring.total(matrix, country, flow);
        List<CountryProduct> products = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < Math.min(first, columns.size()); i++) {
            BigDecimal value = matrix.value(row, columns.get(i));
            boolean equal = i > 0 && value.compareTo(matrix.value(row, columns.get(i - 1))) == 0;
            rank = equal ? rank : i + 1;
            products.add(product(row, columns.get(i), rank, columns.size(), total));
        }
        return products;
    }

    private CountryProduct product(int row, int column, int rank, int ranked, Figure total) {
        Figure value = figuring.product(matrix, row, column, country, flow);
        return new CountryProduct(
                figuring.year(),
                new ProductKey(figuring.year().edition().orElseThrow(), ProductCode.ofNumber(matrix.product(column))),
                value,
                figuring.derived(
                        BigDecimal.valueOf(rank),
                        Unit.RANK,
                        RANK.formatted(ranked, flow == Flow.EXPORT ? "exports" : "imports"),
                        figuring.scope(),
                        "",
                        List.of(value)),
                figuring.derived(
                        Ratios.percent(value.value(), total.value()),
                        Unit.PERCENT,
                        SHARE,
                        figuring.scope(),
                        "nothing is traded",
                        List.of(value, total)));
    }
}
