package org.entente.trade.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.country.CountryReference;
import org.entente.trade.flow.PackedLines;

/** The chapters that reports have of partners. No Panache repository: packed lines are never loaded as entities. */
@ApplicationScoped
public class ChapterService {
    private static final String BY_KEYS = """
            select w.n, f.lines
            from unnest(cast(:n as int[]), cast(:reports as int[]), cast(:partners as int[])) as w (n, report, partner)
            join trade_flow f on f.report_id = w.report and f.partner = w.partner
                and f.second_partner = 0 and f.mode = 0 and f.customs = 'C00'""";

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();

    ChapterService(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The chapters of each report and partner that has lines; one statement for any number of them. */
    @Transactional
    public Map<ChapterKey, Optional<Chapters>> byKeys(Set<ChapterKey> keys) {
        List<ChapterKey> order = List.copyOf(keys);
        Integer[] n = new Integer[order.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = i;
        }
        List<Tuple> tuples = entityManager
                .createNativeQuery(BY_KEYS, Tuple.class)
                .setParameter("n", n)
                .setParameter("reports", order.stream().map(ChapterKey::report).toArray(Integer[]::new))
                .setParameter(
                        "partners",
                        order.stream()
                                .map(key -> reference.require(key.partner()).numeric())
                                .toArray(Integer[]::new))
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<ChapterKey, Optional<Chapters>> chapters = new LinkedHashMap<>();
        for (Tuple tuple : tuples) {
            chapters.put(
                    order.get(tuple.get("n", Integer.class)),
                    Optional.of(Chapters.of(PackedLines.unpack(tuple.get("lines", byte[].class)))));
        }
        return chapters;
    }
}
