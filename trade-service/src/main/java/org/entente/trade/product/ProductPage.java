package org.entente.trade.product;

import java.util.List;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The products of one flow of a pair, most valuable first.
 *
 * @param period the period they speak of; null when no dataset has products
 * @param dataset code of the dataset that answers; null when none has products
 * @param total the flow in all: the reported total where there is one
 * @param residual total - the sum of all products of the level; absent when no total is reported
 * @param totalCount products of the level in all
 * @param conversion how the lines were carried over from another edition; null when they are as reported
 */
public record ProductPage(
        @Nullable Period period,
        @Nullable String dataset,
        @Nullable Basis basis,
        Figure total,
        Figure residual,
        List<ProductFlow> flows,
        int totalCount,
        boolean hasNextPage,
        @Nullable ProductConversion conversion) {
    public ProductPage {
        flows = List.copyOf(flows);
    }

    /** A page of products as they were reported. */
    public ProductPage(
            @Nullable Period period,
            @Nullable String dataset,
            @Nullable Basis basis,
            Figure total,
            Figure residual,
            List<ProductFlow> flows,
            int totalCount,
            boolean hasNextPage) {
        this(period, dataset, basis, total, residual, flows, totalCount, hasNextPage, null);
    }

    /**
     * One product's flow.
     *
     * @param value US dollars
     * @param share of the total, per cent
     * @param netWeight kilograms
     */
    public record ProductFlow(ProductKey product, Figure value, Figure share, Figure netWeight, ProductCursor cursor) {}
}
