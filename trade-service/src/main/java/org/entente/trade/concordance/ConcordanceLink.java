package org.entente.trade.concordance;

import org.entente.trade.product.Classification;

/**
 * A table that is there, without its rows.
 *
 * @param from the edition that it leads from, as it is read
 * @param to the edition that it leads to, as it is read
 * @param reversed whether it is read backwards
 */
record ConcordanceLink(int releaseId, Classification from, Classification to, boolean reversed) {
    ConcordanceLink backwards() {
        return new ConcordanceLink(releaseId, to, from, !reversed);
    }

    /**
     * Whether a path from one classification to another may use it. A path crosses over to another family of
     * classifications at most once and never comes back: what the SITC has put together nobody takes apart again.
     */
    boolean serves(Classification start, Classification end) {
        return from.family() == to.family() || from.family() == start.family() && to.family() == end.family();
    }
}
