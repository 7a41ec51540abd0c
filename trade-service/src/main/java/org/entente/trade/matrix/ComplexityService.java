package org.entente.trade.matrix;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.trade.flow.Flow;
import org.entente.trade.matrix.MatrixKey.Side;

/** The economic complexity of a year: computed on demand, once however many ask at the same time, and kept. */
@ApplicationScoped
public class ComplexityService {
    /** The finest products: of six digits, one year would take half of a service's memory. */
    public static final int FINEST_LEVEL = 4;

    private static final int MOST_BYTES = 16 << 20;

    private final TradeMatrixService matrices;
    private final Cache<MatrixKey, YearComplexity> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((MatrixKey key, YearComplexity complexity) -> complexity.bytes())
            .build();

    ComplexityService(TradeMatrixService matrices) {
        this.matrices = matrices;
    }

    /** The complexity of a year's exports at a level of {@link #FINEST_LEVEL} digits at most; no statement when kept. */
    @Transactional
    public YearComplexity of(YearReports year, int level) {
        if (level > FINEST_LEVEL) {
            throw new IllegalArgumentException("too fine for complexity: " + level);
        }
        MatrixKey key = new MatrixKey(Side.REPORTER, level, year.ids(Flow.EXPORT));
        YearComplexity known = kept.getIfPresent(key);
        return known != null ? known : kept.get(key, unused -> YearComplexity.of(matrices.exports(year, level)));
    }
}
