package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Flow;
import org.entente.trade.matrix.TradeMatrix;

/** Who trades a product. */
record ProductTraders(Figuring figuring, TradeMatrix matrix, Flow flow, int product) {
    private static final String RANK =
            "place by %s of the product among the %d countries that trade it; equals share a place, areas that are no country are not ranked";
    private static final String SHARE = "100 x %s of the product by the country / by the world";

    /** The countries, the most valuable trade first, equals by numeric code, at most {@code first}. */
    List<ProductTrader> list(int first) {
        OptionalInt found = matrix.column(product);
        if (found.isEmpty()) {
            return List.of();
        }
        int column = found.getAsInt();
        List<Integer> rows = IntStream.range(0, matrix.countryCount())
                .filter(row -> matrix.value(row, column).signum() > 0 && matrix.isCountry(row))
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> matrix.value(row, column))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<ProductTrader> traders = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < Math.min(first, rows.size()); i++) {
            boolean equal =
                    i > 0 && matrix.value(rows.get(i), column).compareTo(matrix.value(rows.get(i - 1), column)) == 0;
            rank = equal ? rank : i + 1;
            traders.add(trader(rows.get(i), column, rank, rows.size()));
        }
        return traders;
    }

    private ProductTrader trader(int row, int column, int rank, int ranked) {
        CountryCode country = CountryReference.standard()
                .byNumeric(matrix.country(row))
                .map(Country::code)
                .orElseThrow(() -> new IllegalStateException("no country has the numeric code " + matrix.country(row)));
        Figure value = figuring.product(matrix, row, column, country, flow);
        Figure world = figuring.worldProduct(matrix, column, flow);
        String scope = figuring.scope() + "; " + figuring.world(matrix, flow);
        return new ProductTrader(
                figuring.year(),
                country,
                value,
                figuring.derived(
                        BigDecimal.valueOf(rank),
                        Unit.RANK,
                        RANK.formatted(flow.plural(), ranked),
                        scope,
                        "",
                        List.of(value)),
                figuring.derived(
                        Ratios.percent(value.value(), world.value()),
                        Unit.PERCENT,
                        SHARE.formatted(flow.plural()),
                        scope,
                        "nobody trades it",
                        List.of(value, world)));
    }
}
