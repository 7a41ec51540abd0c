package org.entente.trade.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.trade.pair.PairKey;

/** Knows what {@link CoverageGaps} needs to say why something is missing. */
@ApplicationScoped
public class CoverageGapService {
    private final SurroundingsRepository surroundings;

    CoverageGapService(SurroundingsRepository surroundings) {
        this.surroundings = surroundings;
    }

    /** What surrounds each pair's reports; one statement for any number of pairs. */
    @Transactional
    public Map<PairKey, Surroundings> byKeys(Set<PairKey> keys) {
        return surroundings.byKeys(List.copyOf(keys));
    }
}
