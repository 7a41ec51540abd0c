package org.entente.trade.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Milli;
import org.entente.trade.flow.PackedLines;
import org.jspecify.annotations.Nullable;

/** Reads what known reports say of known partners. */
@ApplicationScoped
public class PairLinesRepository {
    private static final String BY_REPORTS = """
            select w.n, t.total_milli, t.lines_milli, cast(t.total_status as text) as total_status, f.lines
            from unnest(cast(:n as int[]), cast(:reports as int[]), cast(:partners as int[])) as w (n, report, partner)
            join pair_total t on t.report_id = w.report and t.partner = w.partner
            left join trade_flow f on f.report_id = t.report_id and f.partner = t.partner and f.second_partner = 0
                and f.mode = 0 and f.customs = 'C00'""";

    private final EntityManager entityManager;

    PairLinesRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A report and one of its partners.
     *
     * @param partner UN numeric
     */
    public record Key(CurrentReport report, int partner) {}

    /** What the reports say, by one statement; a report that does not name the partner is not in the map. */
    public Map<Key, PairLines> byKeys(Set<Key> keys) {
        Map<Key, PairLines> found = new LinkedHashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        List<Key> order = List.copyOf(keys);
        Integer[] n = new Integer[order.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = i;
        }
        List<Tuple> tuples = entityManager
                .createNativeQuery(BY_REPORTS, Tuple.class)
                .setParameter("n", n)
                .setParameter(
                        "reports", order.stream().map(key -> key.report().id()).toArray(Integer[]::new))
                .setParameter("partners", order.stream().map(Key::partner).toArray(Integer[]::new))
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        for (Tuple tuple : tuples) {
            Key key = order.get(tuple.get("n", Integer.class));
            found.put(key, lines(key.report(), tuple));
        }
        return found;
    }

    private static PairLines lines(CurrentReport report, Tuple tuple) {
        BigDecimal total = Milli.toUnits(tuple.get("total_milli", Long.class));
        String status = tuple.get("total_status", String.class);
        byte[] lines = tuple.get("lines", byte[].class);
        return new PairLines(
                report,
                total != null ? total : Milli.toUnits(tuple.get("lines_milli", Long.class)),
                total == null ? null : status(status),
                lines == null ? List.of() : PackedLines.unpack(lines));
    }

    private static @Nullable LineStatus status(@Nullable String code) {
        return code == null ? null : LineStatus.ofCode(code);
    }
}
