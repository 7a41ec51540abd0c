package org.entente.investment.graphql;

import java.util.List;
import org.entente.investment.claim.ClaimComparisons;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.graphql.ClaimComparisonView;
import org.entente.kernel.graphql.ClaimView;

/** Claims with their comparisons, for the graph. */
final class ClaimViews {
    private ClaimViews() {}

    static List<ClaimView> of(InvestmentRelationView relation, List<Claim> claims, ClaimComparisons comparisons) {
        return claims.stream()
                .filter(claim -> relation.shows(ClaimComparisons.corridor(claim)))
                .map(claim -> ClaimView.of(
                        claim,
                        comparisons.of(claim).stream()
                                .map(c -> ClaimComparisonView.of(claim, c.figure(), c.note()))
                                .toList()))
                .toList();
    }
}
