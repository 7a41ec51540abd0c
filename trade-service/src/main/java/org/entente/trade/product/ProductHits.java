package org.entente.trade.product;

import java.util.List;

/**
 * What a search finds.
 *
 * @param products the page: the code itself, then codes that begin so, then by how well the wording fits
 * @param total products found in all
 */
public record ProductHits(List<ProductKey> products, int total, boolean hasNextPage) {
    public ProductHits {
        products = List.copyOf(products);
    }
}
