package org.entente.trade.product;

import java.time.Instant;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * A page of the products that two countries trade.
 *
 * @param flow seen from the viewpoint's country
 * @param period null for the last one with products
 * @param level digits of the codes: 2, 4 or 6
 * @param first how many are wanted
 * @param after where the page before ended, null for the first page
 * @param dataset code of the only dataset to use, null for any
 * @param basis the only kind of figures to use, null for any
 * @param knownAsOf the moment whose knowledge is wanted; null for now
 */
public record ProductQuery(
        Viewpoint view,
        Flow flow,
        @Nullable Period period,
        int level,
        int first,
        @Nullable ProductCursor after,
        @Nullable String dataset,
        @Nullable Basis basis,
        @Nullable Instant knownAsOf) {}
