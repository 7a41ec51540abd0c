package org.entente.trade.matrix;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.Milli;
import org.entente.trade.matrix.PartnerTotals.Sums;

/** Totals of a year over partners: one statement, once however many ask at the same time, and kept. */
@ApplicationScoped
public class PartnerTotalsService {
    private static final String TOTALS = """
            with flows as (
                select cast(r.reporter as int) as reporter, cast(r.flow as text) as flow, cast(t.partner as int) as partner,
                       coalesce(t.total_milli, t.lines_milli) as value,
                       r.all_partners or bool_or(t.partner = 0) over (partition by r.id) as complete
                from trade_report r
                join pair_total t on t.report_id = r.id
                where r.id = any(cast(:ids as int[])) and r.reporter <> all(cast(:groups as int[]))),
            named as (
                select *
                from flows
                where complete and (partner = 0 or partner <> all(cast(:groups as int[]))))
            select flow, reporter, partner, sum(value) filter (where partner = 0) as world,
                   sum(value) filter (where partner <> 0) as partners,
                   sum(value) filter (where partner <> 0 and partner <> all(cast(:unspecified as int[]))) as specified
            from named
            group by grouping sets ((flow, reporter), (flow, partner))""";

    private static final int MOST_YEARS = 200;

    private final EntityManager entityManager;
    private final Cache<Key, PartnerTotals> kept =
            Caffeine.newBuilder().maximumSize(MOST_YEARS).build();

    PartnerTotalsService(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private record Key(Basis basis, List<Integer> reports) {}

    /** The totals of a year. */
    @Transactional
    public PartnerTotals of(YearReports year) {
        Key key = new Key(year.basis(), year.ids());
        PartnerTotals known = kept.getIfPresent(key);
        return known != null ? known : kept.get(key, this::load);
    }

    private PartnerTotals load(Key key) {
        PartnerTotals totals = new PartnerTotals(key.basis());
        List<Tuple> tuples = entityManager
                .createNativeQuery(TOTALS, Tuple.class)
                .setParameter("ids", key.reports().toArray(Integer[]::new))
                .setParameter("groups", Areas.groups())
                .setParameter("unspecified", Areas.unspecified())
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        for (Tuple tuple : tuples) {
            add(totals, tuple);
        }
        return totals;
    }

    private static void add(PartnerTotals totals, Tuple tuple) {
        Flow flow = Flow.ofCode(tuple.get("flow", String.class));
        Integer reporter = tuple.get("reporter", Integer.class);
        BigDecimal world = tuple.get("world", BigDecimal.class);
        BigDecimal partners = tuple.get("partners", BigDecimal.class);
        BigDecimal specified = tuple.get("specified", BigDecimal.class);
        BigDecimal all = reporter != null && world != null ? world : partners;
        if (all != null) {
            Sums sums = new Sums(usd(all), specified == null ? BigDecimal.ZERO : usd(specified));
            if (reporter != null) {
                totals.addReporter(reporter, flow, sums);
            } else {
                totals.addPartner(tuple.get("partner", Integer.class), flow, sums);
            }
        }
    }

    private static BigDecimal usd(BigDecimal thousandths) {
        return thousandths.movePointLeft(Milli.DECIMALS);
    }
}
