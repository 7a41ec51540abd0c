package org.entente.trade.coverage.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.graphql.Batch;
import org.entente.trade.coverage.CoverageGapService;
import org.entente.trade.coverage.CoverageGaps;
import org.entente.trade.coverage.Surroundings;
import org.entente.trade.pair.graphql.TradeCoverageView;

/** {@code TradeCoverage.gaps}. */
@GraphQLApi
@NonBlocking
public class CoverageGapApi {
    private final CoverageGapService gaps;
    private final Batch batch;

    CoverageGapApi(CoverageGapService gaps, Batch batch) {
        this.gaps = gaps;
        this.batch = batch;
    }

    /** {@code TradeCoverage.gaps}. */
    @NonNull
    @Description(
            "What is missing, by dataset, reporter, flow and level: of each dataset with a report of either side, the periods from its first to the last that any dataset has of anything. Times when one of the two did not exist are not missed.")
    public CompletionStage<@NonNull List<@NonNull CoverageGapView>> gaps(@Source TradeCoverageView coverage) {
        return batch.load("trade.surroundings", coverage.key(), gaps::byKeys, Surroundings.NONE)
                .thenApply(around -> new CoverageGaps(coverage.pair(), around)
                        .list().stream().map(CoverageGapView::of).toList());
    }
}
