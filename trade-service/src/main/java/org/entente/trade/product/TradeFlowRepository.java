package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Milli;
import org.jspecify.annotations.Nullable;

/**
 * The only class that reads the lines of reports. No Panache repository: the table is partitioned, has no key, and is
 * never loaded as objects.
 */
@ApplicationScoped
class TradeFlowRepository {
    /**
     * For each query: the report that answers, then its products of the wanted level from the chapters' roll-up or from
     * the lines, then the page. Where a report has several levels, the coarsest at or below the wanted one counts, for
     * each product by itself, so that levels are never added together.
     */
    private static final String BY_QUERIES = """
            with wanted as (
                select w.n, w.of, w.partner, w.flow, w.mirror, w.period, w.level, w.first, w.after_value,
                       w.after_product, w.dataset, w.basis, coalesce(cast(w.moment as timestamptz), now()) as moment
                from unnest(cast(:n as int[]), cast(:ofs as int[]), cast(:partners as int[]), cast(:flows as text[]),
                            cast(:mirrors as text[]), cast(:periods as int[]), cast(:levels as int[]),
                            cast(:firsts as int[]), cast(:afterValues as bigint[]), cast(:afterProducts as int[]),
                            cast(:datasets as text[]), cast(:bases as text[]), cast(:moments as text[]))
                    as w (n, of, partner, flow, mirror, period, level, first, after_value, after_product, dataset,
                          basis, moment))
            select w.n, a.release_id, a.dataset, a.basis, a.period, a.own, a.valuation, a.classification, a.known_from,
                   a.total_milli, p.level_milli, coalesce(p.products, 0) as products, p.product, p.value_milli,
                   p.net_weight_g, p.level, p.line_count, p.status
            from wanted w
            cross join lateral (
                select r.id, r.release_id, r.dataset, d.basis, r.period, r.reporter = w.of as own, r.valuation,
                       r.classification, c.known_from, t.total_milli, t.partner
                from trade_report r
                join dataset d on d.code = r.dataset
                join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
                    and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                    and c.known_from <= w.moment and c.known_to > w.moment
                join pair_total t on t.report_id = r.id and t.line_count > 0
                    and t.partner = case when r.reporter = w.of then w.partner else w.of end
                where (r.reporter = w.of and cast(r.flow as text) = w.flow
                       or r.reporter = w.partner and cast(r.flow as text) = w.mirror)
                  and (w.period is null or r.period = w.period)
                  and (w.dataset is null or r.dataset = w.dataset)
                  and (w.basis is null or d.basis = w.basis)
                order by r.period desc, d.basis = 'REPORTED' desc, r.reporter = w.of desc, c.known_from desc, r.id
                limit 1) a
            left join lateral (
                select page.*
                from (
                    select every.*, sum(every.value_milli) over () as level_milli,
                           cast(count(*) over () as int) as products
                    from (
                        select cast(h.chapter as int) as product, h.value_milli, h.net_weight_g,
                               cast(h.level as int) as level, h.line_count, cast(null as text) as status
                        from pair_chapter h
                        where w.level = 2 and h.report_id = a.id and h.partner = a.partner
                        union all
                        select distinct on (g.product) g.*
                        from (
                            select f.product / power(10, f.level - w.level)::int as product,
                                   cast(sum(f.value_milli) as bigint) as value_milli,
                                   cast(sum(f.net_weight_g) as bigint) as net_weight_g, f.level,
                                   cast(count(*) as int) as line_count,
                                   case when count(*) = 1 then min(cast(f.status as text)) end as status
                            from (
                                select l.product, l.value_milli, l.net_weight_g, l.status,
                                       case when l.product < 100 then 2 when l.product < 10000 then 4 else 6 end as level
                                from trade_flow l
                                where l.year = a.period / 100 and l.report_id = a.id and l.partner = a.partner
                                  and l.product > 0) f
                            where w.level > 2 and f.level >= w.level
                            group by 1, f.level) g
                        order by product, level) every) page
                where w.after_value is null
                   or (coalesce(page.value_milli, -1), -page.product) < (w.after_value, -w.after_product)
                order by page.value_milli desc nulls last, page.product
                limit w.first + 1) p on true
            order by w.n, p.value_milli desc nulls last, p.product""";

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();

    TradeFlowRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The rows of each query's page and one more when there is more; nothing for a query that no report answers. */
    Map<ProductQuery, List<ProductRow>> listByQueries(List<ProductQuery> queries) {
        var query = entityManager
                .createNativeQuery(BY_QUERIES, Tuple.class)
                .setParameter("n", numbers(queries.size()))
                .setParameter(
                        "ofs",
                        column(queries, Integer[]::new, q -> numeric(q.view().of())))
                .setParameter(
                        "partners",
                        column(queries, Integer[]::new, q -> numeric(q.view().partner())))
                .setParameter(
                        "flows", column(queries, String[]::new, q -> q.flow().code()))
                .setParameter(
                        "mirrors",
                        column(queries, String[]::new, q -> q.flow().mirror().code()))
                .setParameter("periods", column(queries, Integer[]::new, q -> periodKey(q.period())))
                .setParameter("levels", column(queries, Integer[]::new, ProductQuery::level))
                .setParameter("firsts", column(queries, Integer[]::new, ProductQuery::first))
                .setParameter("afterValues", column(queries, Long[]::new, q -> afterValue(q.after())))
                .setParameter("afterProducts", column(queries, Integer[]::new, q -> afterProduct(q.after())))
                .setParameter("datasets", column(queries, String[]::new, ProductQuery::dataset))
                .setParameter("bases", column(queries, String[]::new, q -> Objects.toString(q.basis(), null)))
                .setParameter("moments", column(queries, String[]::new, q -> Objects.toString(q.knownAsOf(), null)));
        List<Tuple> tuples = query.unwrap(org.hibernate.query.NativeQuery.class).getResultList();
        Map<ProductQuery, List<ProductRow>> rows = new LinkedHashMap<>();
        for (Tuple tuple : tuples) {
            rows.computeIfAbsent(queries.get(tuple.get("n", Integer.class)), unused -> new ArrayList<>())
                    .add(row(tuple));
        }
        return rows;
    }

    private static Integer[] numbers(int size) {
        Integer[] numbers = new Integer[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private static <T> T[] column(
            List<ProductQuery> queries, IntFunction<T[]> array, Function<ProductQuery, @Nullable T> value) {
        T[] column = array.apply(queries.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(queries.get(i));
        }
        return column;
    }

    private int numeric(CountryCode code) {
        return reference.require(code).numeric();
    }

    private static @Nullable Integer periodKey(@Nullable Period period) {
        return period == null ? null : period.key();
    }

    private static @Nullable Long afterValue(@Nullable ProductCursor after) {
        return after == null ? null : after.valueMilli();
    }

    private static @Nullable Integer afterProduct(@Nullable ProductCursor after) {
        return after == null ? null : after.product();
    }

    private static ProductRow row(Tuple tuple) {
        String status = tuple.get("status", String.class);
        return new ProductRow(
                tuple.get("release_id", Integer.class),
                tuple.get("dataset", String.class),
                Basis.valueOf(tuple.get("basis", String.class)),
                Period.ofKey(tuple.get("period", Integer.class)),
                tuple.get("own", Boolean.class),
                Valuation.valueOf(tuple.get("valuation", String.class)),
                tuple.get("classification", String.class),
                tuple.get("known_from", Instant.class),
                Milli.toUnits(tuple.get("total_milli", Long.class)),
                units(tuple, "level_milli"),
                tuple.get("products", Integer.class),
                tuple.get("product", Integer.class),
                tuple.get("value_milli", Long.class),
                Milli.toUnits(tuple.get("net_weight_g", Long.class)),
                Objects.requireNonNullElse(tuple.get("level", Integer.class), 0),
                Objects.requireNonNullElse(tuple.get("line_count", Integer.class), 0),
                status == null ? null : LineStatus.ofCode(status));
    }

    private static @Nullable BigDecimal units(Tuple tuple, String column) {
        BigDecimal thousandths = tuple.get(column, BigDecimal.class);
        return thousandths == null ? null : thousandths.movePointLeft(Milli.DECIMALS);
    }
}
