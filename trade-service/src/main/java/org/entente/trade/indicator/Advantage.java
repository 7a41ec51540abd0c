package org.entente.trade.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Revealed comparative advantage in a product: its share in a country's exports beside its share in the world's, the
 * country included. All four amounts are of one period, one classification and one level.
 *
 * @param product the country's exports of the product
 * @param total the country's exports of all products
 * @param worldProduct the world's exports of the product
 * @param worldTotal the world's exports of all products
 */
public record Advantage(BigDecimal product, BigDecimal total, BigDecimal worldProduct, BigDecimal worldTotal) {
    /**
     * Balassa's index, 0 and more; above 1 the country has the advantage. Balassa 1965; WTO and UNCTAD, <i>A Practical
     * Guide to Trade Policy Analysis</i>, chapter 1. Null when the country exports nothing or the world has nothing of
     * the product.
     */
    public @Nullable BigDecimal rca() {
        return Decimals.quotient(own(), expected());
    }

    /**
     * The symmetric index (RCA - 1) / (RCA + 1), from -1 to 1. Laursen 2015. Null when {@link #rca()} is.
     */
    public @Nullable BigDecimal rsca() {
        return expected().signum() == 0 ? null : Decimals.quotient(own().subtract(expected()), own().add(expected()));
    }

    /** Whether RCA is 1 or more, decided without a quotient; false where RCA is not defined. */
    public boolean isRevealed() {
        return expected().signum() > 0 && own().compareTo(expected()) >= 0;
    }

    /** Whether RCA is more than 1, decided without a quotient; false where RCA is not defined. */
    public boolean isMoreThanOne() {
        return expected().signum() > 0 && own().compareTo(expected()) > 0;
    }

    private BigDecimal own() {
        return product.multiply(worldTotal);
    }

    private BigDecimal expected() {
        return total.multiply(worldProduct);
    }
}
