package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
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
import org.entente.kernel.release.Release;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Milli;
import org.entente.trade.flow.PackedLines;
import org.jspecify.annotations.Nullable;

/** The only class that reads the lines of pairs. No Panache repository: packed lines are never loaded as entities. */
@ApplicationScoped
class TradeFlowRepository {
    /** For each query: the report that answers, with its lines, which all procedures together make. */
    static final String BY_QUERIES = """
            with wanted as (
                select w.n, w.of, w.partner, w.flow, w.mirror, w.period, w.families, w.classification, w.dataset,
                       w.basis, coalesce(cast(w.moment as timestamptz), now()) as moment
                from unnest(cast(:n as int[]), cast(:ofs as int[]), cast(:partners as int[]), cast(:flows as text[]),
                            cast(:mirrors as text[]), cast(:periods as int[]), cast(:families as text[]),
                            cast(:classifications as text[]), cast(:datasets as text[]), cast(:bases as text[]),
                            cast(:moments as text[]))
                    as w (n, of, partner, flow, mirror, period, families, classification, dataset, basis, moment))
            select w.n, a.release_id, a.dataset, a.basis, a.period, a.own, a.valuation, a.classification,
                   a.total_milli, f.lines
            from wanted w
            cross join lateral (
                select r.id, r.release_id, r.dataset, d.basis, r.period, r.reporter = w.of as own, r.valuation,
                       r.classification, t.total_milli, t.partner
                from trade_report r
                join dataset d on d.code = r.dataset
                join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
                    and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                    and c.known_from <= w.moment and c.known_to > w.moment
                join pair_total t on t.report_id = r.id and t.line_count > 0
                    and t.partner = case when r.reporter = w.of then w.partner else w.of end
                where (r.reporter = w.of and cast(r.flow as text) = w.flow
                       or r.reporter = w.partner and cast(r.flow as text) = w.mirror)
                  and (w.period is null and r.period % 100 = 0 or r.period = w.period)
                  and r.classification ~ w.families
                  and (w.classification is null or r.classification = w.classification)
                  and (w.dataset is null or r.dataset = w.dataset)
                  and (w.basis is null or d.basis = w.basis)
                order by r.period desc, d.basis = 'REPORTED' desc, r.reporter = w.of desc, c.known_from desc, r.id
                limit 1) a
            join trade_flow f on f.report_id = a.id and f.partner = a.partner and f.second_partner = 0 and f.mode = 0
                and f.customs = 'C00'""";

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();

    TradeFlowRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The report of each query; nothing for a query that none answers. */
    Map<ReportQuery, Row> listByQueries(List<ReportQuery> queries) {
        List<Tuple> tuples = entityManager
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
                .setParameter("mirrors", column(queries, String[]::new, TradeFlowRepository::mirror))
                .setParameter("periods", column(queries, Integer[]::new, q -> periodKey(q.period())))
                .setParameter("families", column(queries, String[]::new, TradeFlowRepository::families))
                .setParameter("classifications", column(queries, String[]::new, TradeFlowRepository::edition))
                .setParameter("datasets", column(queries, String[]::new, ReportQuery::dataset))
                .setParameter("bases", column(queries, String[]::new, q -> Objects.toString(q.basis(), null)))
                .setParameter("moments", column(queries, String[]::new, q -> Objects.toString(q.knownAsOf(), null)))
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<ReportQuery, Row> rows = new LinkedHashMap<>();
        for (Tuple tuple : tuples) {
            rows.put(queries.get(tuple.get("n", Integer.class)), row(tuple));
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
            List<ReportQuery> queries, IntFunction<T[]> array, Function<ReportQuery, @Nullable T> value) {
        T[] column = array.apply(queries.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(queries.get(i));
        }
        return column;
    }

    private int numeric(CountryCode code) {
        return reference.require(code).numeric();
    }

    /** The partner does not report re-exports or other parts of the country's trade. */
    private static @Nullable String mirror(ReportQuery query) {
        return query.flow().isWhole() ? query.flow().mirror().code() : null;
    }

    private static @Nullable Integer periodKey(@Nullable Period period) {
        return period == null ? null : period.key();
    }

    /** A regular expression of the classifications that are wanted and have codes of the wanted level. */
    private static String families(ReportQuery query) {
        boolean hs = Classification.Family.HS.levels().contains(query.level());
        boolean sitc = Classification.Family.SITC.levels().contains(query.level())
                && query.classification() != Classification.HS;
        return hs && sitc ? "^(HS|SITC)" : hs ? "^HS" : "^SITC";
    }

    private static @Nullable String edition(ReportQuery query) {
        Classification classification = query.classification();
        return classification == null || classification == Classification.HS ? null : classification.name();
    }

    private static Row row(Tuple tuple) {
        return new Row(
                tuple.get("release_id", Integer.class),
                tuple.get("dataset", String.class),
                Basis.valueOf(tuple.get("basis", String.class)),
                Period.ofKey(tuple.get("period", Integer.class)),
                tuple.get("own", Boolean.class),
                Valuation.valueOf(tuple.get("valuation", String.class)),
                Classification.valueOf(tuple.get("classification", String.class)),
                Milli.toUnits(tuple.get("total_milli", Long.class)),
                tuple.get("lines", byte[].class));
    }

    /** A report that does not know its release yet. */
    record Row(
            int releaseId,
            String dataset,
            Basis basis,
            Period period,
            boolean own,
            Valuation valuation,
            Classification classification,
            @Nullable BigDecimal totalUsd,
            byte[] lines) {
        ProductReport toReport(ReportQuery query, Release release) {
            return new ProductReport(
                    query,
                    release,
                    dataset,
                    basis,
                    period,
                    own,
                    valuation,
                    classification,
                    totalUsd,
                    PackedLines.unpack(lines));
        }
    }
}
