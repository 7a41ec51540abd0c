package org.entente.trade.pair.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.claim.ClaimKey;
import org.entente.kernel.claim.ClaimService;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.ClaimComparisonView;
import org.entente.kernel.graphql.ClaimView;
import org.entente.trade.pair.ClaimedFigures;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.PairReports;
import org.entente.trade.pair.PairService;

/** {@code TradeRelation.claims}. */
@GraphQLApi
@NonBlocking
public class ClaimApi {
    private final ClaimService claims;
    private final PairService pairs;
    private final Batch batch;

    ClaimApi(ClaimService claims, PairService pairs, Batch batch) {
        this.claims = claims;
        this.pairs = pairs;
        this.batch = batch;
    }

    /** {@code TradeRelation.claims}. */
    @NonNull
    @Description(
            "What was said about the trade of the two, the latest statement first, each beside the statistics of the claimed period: as the claim's own country reports them and as a source reconciled them.")
    public CompletionStage<@NonNull List<@NonNull ClaimView>> claims(@Source TradeRelationView trade) {
        PairKey key = trade.key();
        ClaimKey claimKey = new ClaimKey(key.pair(), key.knownAsOf());
        return batch.load("trade.claims", claimKey, claims::byPairs, List.<Claim>of())
                .thenCombine(
                        batch.load("trade.pair", key, pairs::byKeys, PairReports.none(key.pair())),
                        (found, reports) -> found.stream()
                                .map(claim -> view(claim, reports))
                                .toList());
    }

    private static ClaimView view(Claim claim, PairReports reports) {
        List<ClaimComparisonView> comparisons = ClaimedFigures.of(claim, reports).stream()
                .map(candidate -> ClaimComparisonView.of(claim, candidate.figure(), candidate.note()))
                .toList();
        return ClaimView.of(claim, comparisons);
    }
}
