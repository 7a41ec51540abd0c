package org.entente.trade.analysis;

/** The indicators of a pair and year that are one figure each. */
public enum PairIndicator {
    /** Intensity of the exports to the partner beside the partner's share in the world's exports. */
    INTENSITY(true),
    /** The same beside the partner's share in the imports of all but the exporter. */
    INTENSITY_BROWN_KOJIMA(true),
    /** Intensity of the partner's exports beside the country's share in the world's exports. */
    REVERSE_INTENSITY(true),
    /** The same beside the country's share in the imports of all but the partner. */
    REVERSE_INTENSITY_BROWN_KOJIMA(true),
    /** The country's exports beside the partner's imports. */
    COMPLEMENTARITY(false),
    /** The partner's exports beside the country's imports. */
    REVERSE_COMPLEMENTARITY(false),
    /** The exports of both. */
    SIMILARITY(false),
    /** Intra-industry trade. */
    GRUBEL_LLOYD(true),
    /** Intra-industry trade of the change since an earlier period. */
    MARGINAL_INTRA_INDUSTRY(true),
    /** Exports per imports. */
    COVERAGE_RATIO(true),
    /** Balance in all trade. */
    RELATIVE_BALANCE(true);

    private final boolean bilateral;

    PairIndicator(boolean bilateral) {
        this.bilateral = bilateral;
    }

    /** Whether it needs what the two trade with each other. */
    boolean isBilateral() {
        return bilateral;
    }
}
