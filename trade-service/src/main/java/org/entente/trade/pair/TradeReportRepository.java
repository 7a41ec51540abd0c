package org.entente.trade.pair;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Milli;
import org.jspecify.annotations.Nullable;

/** Queries reports together with what they say of one partner. */
@ApplicationScoped
class TradeReportRepository implements PanacheRepositoryBase<TradeReportEntity, Integer> {
    /** Reports of both sides that are current at the wanted moment, whether or not they name the other side. */
    private static final String BY_KEYS = """
            with wanted as (
                select w.n, w.reporter, w.partner, coalesce(cast(w.moment as timestamptz), now()) as moment
                from unnest(cast(:n as int[]), cast(:reporters as int[]), cast(:partners as int[]),
                            cast(:moments as text[])) as w (n, reporter, partner, moment))
            select w.n, w.reporter, w.partner, r.id, r.dataset, d.basis, r.period, cast(r.flow as text) as flow, r.valuation,
                   r.classification, r.all_partners, r.release_id, c.known_from, t.report_id is not null as names_partner,
                   t.total_milli, cast(t.total_status as text) as total_status, t.lines_milli, t.line_count
            from wanted w
            join trade_report r on r.reporter = w.reporter
            join dataset d on d.code = r.dataset
            join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
                and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                and c.known_from <= w.moment and c.known_to > w.moment
            left join pair_total t on t.report_id = r.id and t.partner = w.partner""";

    private final CountryReference reference = CountryReference.standard();

    /** The reports of each pair and moment, in no order. */
    Map<PairKey, List<Row>> listByKeys(List<PairKey> keys) {
        int size = keys.size() * 2;
        Integer[] n = new Integer[size];
        Integer[] reporters = new Integer[size];
        Integer[] partners = new Integer[size];
        String[] moments = new String[size];
        for (int i = 0; i < size; i++) {
            PairKey key = keys.get(i / 2);
            boolean lowReports = i % 2 == 0;
            n[i] = i / 2;
            reporters[i] = numeric(lowReports ? key.pair().low() : key.pair().high());
            partners[i] = numeric(lowReports ? key.pair().high() : key.pair().low());
            moments[i] = Objects.toString(key.knownAsOf(), null);
        }
        List<Tuple> tuples = getEntityManager()
                .createNativeQuery(BY_KEYS, Tuple.class)
                .setParameter("n", n)
                .setParameter("reporters", reporters)
                .setParameter("partners", partners)
                .setParameter("moments", moments)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<PairKey, List<Row>> rows = new LinkedHashMap<>();
        for (Tuple tuple : tuples) {
            rows.computeIfAbsent(keys.get(tuple.get("n", Integer.class)), unused -> new ArrayList<>())
                    .add(row(tuple));
        }
        return rows;
    }

    private int numeric(CountryCode code) {
        return reference.require(code).numeric();
    }

    private CountryCode code(Tuple tuple, String column) {
        int numeric = tuple.get(column, Integer.class);
        return reference
                .byNumeric(numeric)
                .map(Country::code)
                .orElseThrow(() -> new IllegalStateException("no country has the numeric code " + numeric));
    }

    private Row row(Tuple tuple) {
        return new Row(
                tuple.get("id", Integer.class),
                tuple.get("release_id", Integer.class),
                tuple.get("dataset", String.class),
                Basis.valueOf(tuple.get("basis", String.class)),
                Period.ofKey(tuple.get("period", Integer.class)),
                code(tuple, "reporter"),
                code(tuple, "partner"),
                Flow.ofCode(tuple.get("flow", String.class)),
                Valuation.valueOf(tuple.get("valuation", String.class)),
                tuple.get("classification", String.class),
                tuple.get("all_partners", Boolean.class),
                tuple.get("names_partner", Boolean.class),
                Milli.toUnits(tuple.get("total_milli", Long.class)),
                tuple.get("total_status", String.class),
                Milli.toUnits(tuple.get("lines_milli", Long.class)),
                Objects.requireNonNullElse(tuple.get("line_count", Integer.class), 0),
                tuple.get("known_from", Instant.class));
    }

    /** A report that does not know its release yet. */
    record Row(
            int id,
            int releaseId,
            String dataset,
            Basis basis,
            Period period,
            CountryCode reporter,
            CountryCode partner,
            Flow flow,
            Valuation valuation,
            @Nullable String classification,
            boolean allPartners,
            boolean namesPartner,
            @Nullable BigDecimal totalUsd,
            @Nullable String totalStatus,
            @Nullable BigDecimal linesUsd,
            int lineCount,
            Instant knownFrom) {
        PairReport toReport(Map<Integer, Release> releases) {
            return new PairReport(
                    id,
                    dataset,
                    basis,
                    period,
                    reporter,
                    partner,
                    flow,
                    valuation,
                    classification,
                    allPartners,
                    namesPartner,
                    totalUsd,
                    totalStatus == null ? null : LineStatus.ofCode(totalStatus),
                    linesUsd,
                    lineCount,
                    Objects.requireNonNull(releases.get(releaseId), "every report has a release"),
                    knownFrom);
        }
    }
}
