package org.entente.trade.indicator.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.trade.analysis.ProductConcentration;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.graphql.TradeRelationView;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductReport;
import org.entente.trade.product.ProductReportService;
import org.entente.trade.product.ReportQuery;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation.concentration}. */
@GraphQLApi
@NonBlocking
public class ConcentrationApi {
    private final ProductReportService reports;
    private final Batch batch;

    ConcentrationApi(ProductReportService reports, Batch batch) {
        this.reports = reports;
        this.batch = batch;
    }

    /** {@code TradeRelation.concentration}. */
    @NonNull
    @Description("How much a flow rests on few products, from the report that answers for its products.")
    public CompletionStage<@NonNull TradeConcentrationView> concentration(
            @Source TradeRelationView trade,
            @NonNull @Name("flow") @Description("Which flow, seen from the country that the relation is seen from.")
                    Flow flow,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("level") @DefaultValue("4") @Description(Arguments.LEVEL) int level,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("classification") @Description(Arguments.CLASSIFICATION) @Nullable Classification classification) {
        Arguments.requireLevel(level, classification);
        ReportQuery query = new ReportQuery(
                trade.view(),
                flow,
                Arguments.period(period),
                level,
                classification,
                dataset,
                basis,
                trade.key().knownAsOf());
        return batch.load("trade.report", query, this::byQueries, Optional.<ProductReport>empty())
                .thenApply(report -> TradeConcentrationView.of(new ProductConcentration(report, query.period())));
    }

    private Map<ReportQuery, Optional<ProductReport>> byQueries(Set<ReportQuery> queries) {
        return reports.byQueries(queries).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.of(entry.getValue())));
    }
}
