package org.entente.trade.release.graphql;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.kernel.release.ReleaseService;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** {@code Query.tradeReleases} and {@code Mutation.withdrawTradeRelease}. */
@GraphQLApi
public class ReleaseApi {
    private static final int MOST = 500;

    private final ReleaseService releases;

    ReleaseApi(ReleaseService releases) {
        this.releases = releases;
    }

    /** {@code Query.tradeReleases}. */
    @Query("tradeReleases")
    @Description("The releases that were imported into trade, the newest first.")
    public @NonNull List<@NonNull ReleaseView> tradeReleases(
            @Name("first") @DefaultValue("50") @Description("How many, at most 500.") int first,
            @Name("before") @Description("Only releases with a smaller number than this one: reads on.") @Nullable
                    Integer before) {
        if (first < 1) {
            throw new BadUserInputException("first is %d; ask for 1 to %d releases".formatted(first, MOST));
        }
        if (first > MOST) {
            throw new LimitExceededException("first is %d; one answer has at most %d releases".formatted(first, MOST));
        }
        return releases.list().stream()
                .filter(release -> before == null || release.id() < before)
                .limit(first)
                .map(ReleaseView::of)
                .toList();
    }

    /** {@code Mutation.withdrawTradeRelease}. */
    @Mutation("withdrawTradeRelease")
    @RolesAllowed(GatewayUser.EDITOR)
    @NonNull
    @Description(
            "Takes a release back: from now on the edition before it answers again. What was known until now stays readable by knownAsOf. Needs the role editor.")
    public ReleaseView withdrawTradeRelease(@Name("number") @Description("The release's number.") int number) {
        return ReleaseView.of(releases.withdraw(number));
    }
}
