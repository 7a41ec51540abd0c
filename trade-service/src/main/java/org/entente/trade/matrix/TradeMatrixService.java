package org.entente.trade.matrix;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.matrix.MatrixKey.Side;

/**
 * Countries by products of a year. Made on demand, once however many ask at the same time, and kept within a weight: a
 * year of four digits is about 2 MB, of six digits about 10 MB, and a service has 256 MB for everything.
 */
@ApplicationScoped
public class TradeMatrixService {
    private static final int MOST_BYTES = 40 << 20;

    private final TradeMatrixRepository matrices;
    private final Cache<MatrixKey, TradeMatrix> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((MatrixKey key, TradeMatrix matrix) -> matrix.bytes())
            .build();

    TradeMatrixService(TradeMatrixRepository matrices) {
        this.matrices = matrices;
    }

    /** What each reporter exports; one statement when it is not kept. */
    @Transactional
    public TradeMatrix exports(YearReports year, int level) {
        return reported(year, Flow.EXPORT, level);
    }

    /**
     * What each country imports: as it reports it, or in a reconciled dataset as the exporters' flows to it add up. One
     * statement when it is not kept; for a reconciled dataset another one when its exports are not kept.
     */
    @Transactional
    public TradeMatrix imports(YearReports year, int level) {
        if (year.basis() == Basis.REPORTED) {
            return reported(year, Flow.IMPORT, level);
        }
        TradeMatrix exports = reported(year, Flow.EXPORT, level);
        return kept.get(
                new MatrixKey(Side.PARTNER, level, year.ids(Flow.EXPORT)),
                key -> matrices.byPartner(key.reports(), level, exports));
    }

    private TradeMatrix reported(YearReports year, Flow flow, int level) {
        return kept.get(
                new MatrixKey(Side.REPORTER, level, year.ids(flow)), key -> matrices.byReporter(key.reports(), level));
    }

    /** How many matrices are kept. */
    long keptCount() {
        kept.cleanUp();
        return kept.estimatedSize();
    }
}
