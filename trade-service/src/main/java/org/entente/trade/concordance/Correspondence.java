package org.entente.trade.concordance;

import java.util.List;
import org.entente.kernel.release.Release;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductKey;

/**
 * A product of another edition that a product corresponds to.
 *
 * @param editions the editions that the tables pass, first and last included
 * @param releases the tables' releases, in the order of the path; empty when both editions are the same
 */
public record Correspondence(
        ProductKey product, Relationship relationship, List<Classification> editions, List<Release> releases) {
    public Correspondence {
        editions = List.copyOf(editions);
        releases = List.copyOf(releases);
    }

    /**
     * What is asked for.
     *
     * @param to the other edition
     */
    public record Key(ProductKey product, Classification to) {}
}
