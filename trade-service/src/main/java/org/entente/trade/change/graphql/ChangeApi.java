package org.entente.trade.change.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.graphql.Batch;
import org.entente.trade.change.ChangeKey;
import org.entente.trade.change.ChangeService;
import org.entente.trade.change.ProductChange;
import org.entente.trade.change.TradeChange;
import org.entente.trade.pair.graphql.TradeRelationView;
import org.entente.trade.product.ProductReport;
import org.entente.trade.product.ProductReportService;
import org.entente.trade.product.ReportQuery;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation.changes} and the products of each change. */
@GraphQLApi
@NonBlocking
public class ChangeApi {
    private static final int MOST_PRODUCTS = 500;
    private static final List<Integer> LEVELS = List.of(2, 4, 6);

    private final ChangeService changes;
    private final ProductReportService reports;
    private final Batch batch;
    private final Clock clock = Clock.systemUTC();

    ChangeApi(ChangeService changes, ProductReportService reports, Batch batch) {
        this.changes = changes;
        this.reports = reports;
        this.batch = batch;
    }

    /** {@code TradeRelation.changes}. */
    @NonNull
    @Description(
            "What is said differently now (or at knownAsOf) from what was known at a moment: reports that came, were revised, or are gone. A new release that repeats a report line by line is no change.")
    public CompletionStage<@NonNull TradeChangeConnectionView> changes(
            @Source TradeRelationView trade,
            @NonNull @Name("since") @Description("The earlier moment, for instance when the last brief was written.")
                    OffsetDateTime since,
            @Name("first") @DefaultValue("50") @Description("How many, at most 200.") int first,
            @Name("after") @Description("The end of the page before.") @Nullable String after) {
        Instant until = trade.key().knownAsOf();
        Instant end = until == null ? clock.instant() : until;
        if (since.toInstant().isAfter(end)) {
            throw new BadUserInputException(
                    "since is %s, after the moment whose knowledge is asked for, %s".formatted(since, end));
        }
        ChangeKey key = new ChangeKey(trade.key().pair(), since.toInstant(), until);
        return batch.load("trade.changes", key, changes::byKeys, List.<TradeChange>of())
                .thenApply(found -> TradeChangeConnectionView.of(found, first, after));
    }

    /** {@code TradeChange.products}. */
    @NonNull
    @Description(
            "The products that the two editions value differently, the largest change first. Empty when the report has no products of the level, or the editions use different classifications.")
    public CompletionStage<@NonNull List<@NonNull ProductChangeView>> products(
            @Source TradeChangeView change,
            @Name("level") @DefaultValue("6") @Description("Digits of the product codes: 2, 4 or 6.") int level,
            @Name("first") @DefaultValue("10") @Description("How many, at most 500.") int first) {
        require(level, first);
        return report(change.change().productsBefore(level))
                .thenCombine(
                        report(change.change().productsAfter(level)),
                        (before, after) -> ProductChange.between(before, after).stream()
                                .limit(first)
                                .map(ProductChangeView::of)
                                .toList());
    }

    private static void require(int level, int first) {
        if (!LEVELS.contains(level)) {
            throw new BadUserInputException("level is %d; write 2, 4 or 6".formatted(level));
        }
        if (first < 1) {
            throw new BadUserInputException("first is %d; ask for 1 to %d products".formatted(first, MOST_PRODUCTS));
        }
        if (first > MOST_PRODUCTS) {
            throw new LimitExceededException(
                    "first is %d; ask for at most %d products".formatted(first, MOST_PRODUCTS));
        }
    }

    private CompletionStage<Optional<ProductReport>> report(Optional<ReportQuery> query) {
        return query.map(wanted -> batch.load("trade.report", wanted, this::byQueries, Optional.<ProductReport>empty()))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private Map<ReportQuery, Optional<ProductReport>> byQueries(Set<ReportQuery> queries) {
        return reports.byQueries(queries).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.of(entry.getValue())));
    }
}
