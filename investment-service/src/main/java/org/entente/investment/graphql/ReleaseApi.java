package org.entente.investment.graphql;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.kernel.release.ReleaseService;
import org.entente.kernel.security.GatewayUser;

/** The editions that investment-service holds. */
@GraphQLApi
@Blocking
public class ReleaseApi {
    private final ReleaseService releases;

    ReleaseApi(ReleaseService releases) {
        this.releases = releases;
    }

    /** {@code Query.investmentReleases}. */
    @Query("investmentReleases")
    @Description("Imported editions of investment statistics, projects and claims, the newest first.")
    public @NonNull List<@NonNull ReleaseView> investmentReleases(
            @Name("first") @DefaultValue("50") @Description("The most editions wanted, 0 to 200.") int first) {
        return Page.of(releases.list(), first, null, r -> Integer.toString(r.id())).items().stream()
                .map(ReleaseView::of)
                .toList();
    }

    /** {@code Mutation.withdrawInvestmentRelease}. */
    @Mutation("withdrawInvestmentRelease")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description("Takes a published edition back: the edition before it answers again. Needs the role editor.")
    public @NonNull ReleaseView withdrawInvestmentRelease(
            @Name("number") @Description("The edition's number.") int number) {
        return ReleaseView.of(releases.withdraw(number));
    }
}
