package org.entente.trade.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.coverage.Surroundings.StandIn;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.PackedLines;
import org.entente.trade.pair.PairKey;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/** Reads what surrounds the reports of pairs. No Panache repository: nothing of it is an entity. */
@ApplicationScoped
class SurroundingsRepository {
    /**
     * Of each pair the lines of its own reports, and the reports in which related areas stand for one of the two; of
     * each key, the last periods of any dataset.
     */
    private static final String BY_KEYS = """
            with wanted as (
                select w.n, w.own, w.reporter, w.partner, coalesce(cast(w.moment as timestamptz), now()) as moment
                from unnest(cast(:n as int[]), cast(:owns as boolean[]), cast(:reporters as int[]),
                            cast(:partners as int[]), cast(:moments as text[])) as w (n, own, reporter, partner, moment))
            select w.n, w.own, r.id, r.dataset, r.period, cast(r.flow as text) as flow, w.reporter, w.partner, f.lines
            from wanted w
            join trade_report r on r.reporter = w.reporter
            join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
                and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                and c.known_from <= w.moment and c.known_to > w.moment
            join pair_total t on t.report_id = r.id and t.partner = w.partner
            left join trade_flow f on w.own and f.report_id = r.id and f.partner = w.partner
                and f.second_partner = 0 and f.mode = 0 and f.customs = 'C00'
            where not w.own or f.report_id is not null
            union all
            select m.n, null, null, null, max(c.period), null, null, null, null
            from (select n, min(moment) as moment from wanted group by n) m
            join coverage c on c.known_from <= m.moment and c.known_to > m.moment
            join dataset d on d.code = c.dataset
            group by m.n, c.period % 100 = 0, c.period % 100 > 20""";

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();

    SurroundingsRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private record Direction(
            int n,
            boolean own,
            int reporter,
            int partner,
            @Nullable Instant moment) {}

    /** What surrounds each pair; one statement for any number of them. */
    Map<PairKey, Surroundings> byKeys(List<PairKey> keys) {
        List<Direction> directions = new ArrayList<>();
        for (int n = 0; n < keys.size(); n++) {
            PairKey key = keys.get(n);
            for (CountryCode reporter : key.pair().both()) {
                addDirections(directions, n, key, reporter, key.pair().otherThan(reporter));
            }
        }
        Map<PairKey, Found> found = new LinkedHashMap<>();
        for (Tuple tuple : query(directions)) {
            found.computeIfAbsent(keys.get(tuple.get("n", Integer.class)), unused -> new Found())
                    .add(tuple);
        }
        Map<PairKey, Surroundings> surroundings = new LinkedHashMap<>();
        found.forEach((key, rows) -> surroundings.put(key, rows.toSurroundings()));
        return surroundings;
    }

    private void addDirections(
            List<Direction> directions, int n, PairKey key, CountryCode reporter, CountryCode partner) {
        for (CountryCode from : withRelated(reporter)) {
            for (CountryCode to : withRelated(partner)) {
                boolean own = from.equals(reporter) && to.equals(partner);
                if (!from.equals(to)) {
                    directions.add(new Direction(n, own, numeric(from), numeric(to), key.knownAsOf()));
                }
            }
        }
    }

    private static Set<CountryCode> withRelated(CountryCode country) {
        Set<CountryCode> all = new LinkedHashSet<>(RelatedAreas.of(country));
        all.add(country);
        return all;
    }

    private int numeric(CountryCode code) {
        return reference.require(code).numeric();
    }

    private List<Tuple> query(List<Direction> directions) {
        return entityManager
                .createNativeQuery(BY_KEYS, Tuple.class)
                .setParameter("n", directions.stream().map(Direction::n).toArray(Integer[]::new))
                .setParameter("owns", directions.stream().map(Direction::own).toArray(Boolean[]::new))
                .setParameter(
                        "reporters",
                        directions.stream().map(Direction::reporter).toArray(Integer[]::new))
                .setParameter(
                        "partners", directions.stream().map(Direction::partner).toArray(Integer[]::new))
                .setParameter(
                        "moments",
                        directions.stream()
                                .map(direction -> Objects.toString(direction.moment(), null))
                                .toArray(String[]::new))
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
    }

    /** The rows of one key. */
    private final class Found {
        private final Map<Frequency, Period> latest = new LinkedHashMap<>();
        private final List<StandIn> standIns = new ArrayList<>();
        private final Map<Integer, Integer> levels = new LinkedHashMap<>();

        private void add(Tuple tuple) {
            Period period = Period.ofKey(tuple.get("period", Integer.class));
            Boolean own = tuple.get("own", Boolean.class);
            if (own == null) {
                latest.put(period.frequency(), period);
            } else if (own) {
                levels.put(tuple.get("id", Integer.class), finest(tuple.get("lines", byte[].class)));
            } else {
                standIns.add(new StandIn(
                        tuple.get("dataset", String.class),
                        period,
                        Flow.ofCode(tuple.get("flow", String.class)),
                        code(tuple, "reporter"),
                        code(tuple, "partner")));
            }
        }

        private Surroundings toSurroundings() {
            return new Surroundings(latest, standIns, levels);
        }
    }

    private static int finest(byte[] lines) {
        int finest = 0;
        PackedLines.Reader reader = new PackedLines.Reader(lines);
        while (reader.next()) {
            finest = Math.max(finest, ProductCode.level(reader.product()));
        }
        return finest;
    }

    private CountryCode code(Tuple tuple, String column) {
        int numeric = tuple.get(column, Integer.class);
        return reference
                .byNumeric(numeric)
                .map(Country::code)
                .orElseThrow(() -> new IllegalStateException("no country has the numeric code " + numeric));
    }
}
