package org.entente.trade.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.trade.flow.PackedLines;
import org.entente.trade.product.ProductCode;

/** Reads matrices, each by one statement whose rows are streamed. */
@ApplicationScoped
class TradeMatrixRepository {
    /** A report of selected partners does not say what its reporter trades in all, unless it has lines of the world. */
    private static final String BY_REPORTER = """
            select cast(r.reporter as int) as country, p.lines
            from trade_report r
            join report_product p on p.report_id = r.id
            where r.id = any(cast(:ids as int[])) and (r.all_partners or not p.summed)""";

    private static final String BY_PARTNER = """
            select cast(f.partner as int) as country, f.lines
            from trade_report r
            join trade_flow f on f.report_id = r.id and f.second_partner = 0 and f.mode = 0 and f.customs = 'C00'
            where r.id = any(cast(:ids as int[])) and r.all_partners and f.partner <> all(cast(:groups as int[]))""";

    /** Some hundred kilobytes at a time: the lines of a pair are a few kilobytes. */
    private static final int FETCHED_ROWS = 200;

    private final EntityManager entityManager;

    TradeMatrixRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Reporters by what their reports say of each product over all partners. */
    TradeMatrix byReporter(List<Integer> reports, int level) {
        SortedMap<Integer, byte[]> packed = new TreeMap<>();
        stream(
                BY_REPORTER,
                reports,
                false,
                tuple -> packed.put(tuple.get("country", Integer.class), tuple.get("lines", byte[].class)));
        int[] products = products(packed.values(), level);
        LineAdder adder = new LineAdder(products, level);
        SortedMap<Integer, long[]> rows = new TreeMap<>();
        packed.forEach((country, lines) -> {
            long[] row = new long[products.length];
            adder.add(lines, row);
            rows.put(country, row);
        });
        return matrix(rows, products);
    }

    /** Numbers of the products of a level that any report has, ascending. */
    private static int[] products(Collection<byte[]> packed, int level) {
        BitSet products = new BitSet();
        for (byte[] lines : packed) {
            PackedLines.Reader reader = new PackedLines.Reader(lines);
            while (reader.next()) {
                if (ProductCode.level(reader.product()) >= level) {
                    products.set(ProductCode.ancestor(reader.product(), level));
                }
            }
        }
        return products.stream().toArray();
    }

    /**
     * Partners by what all reports together say of each product.
     *
     * @param exports the same reports by reporter, whose products are the columns
     */
    TradeMatrix byPartner(List<Integer> reports, int level, TradeMatrix exports) {
        int[] products =
                IntStream.range(0, exports.productCount()).map(exports::product).toArray();
        SortedMap<Integer, long[]> rows = new TreeMap<>();
        LineAdder adder = new LineAdder(products, level);
        stream(
                BY_PARTNER,
                reports,
                true,
                tuple -> adder.add(
                        tuple.get("lines", byte[].class),
                        rows.computeIfAbsent(
                                tuple.get("country", Integer.class), unused -> new long[products.length])));
        return matrix(rows, products);
    }

    private static TradeMatrix matrix(SortedMap<Integer, long[]> rows, int[] products) {
        int[] countries = rows.keySet().stream().mapToInt(numeric -> numeric).toArray();
        return new TradeMatrix(countries, products, rows.values().toArray(long[][]::new));
    }

    private void stream(String sql, List<Integer> reports, boolean withGroups, Consumer<Tuple> consumer) {
        var query = entityManager
                .createNativeQuery(sql, Tuple.class)
                .setHint("org.hibernate.fetchSize", FETCHED_ROWS)
                .setParameter("ids", reports.toArray(Integer[]::new));
        if (withGroups) {
            query.setParameter("groups", Areas.groups());
        }
        try (Stream<?> rows = query.getResultStream()) {
            rows.forEach(row -> consumer.accept((Tuple) row));
        }
    }
}
