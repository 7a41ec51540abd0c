package org.entente.agreements.graphql;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementScope;
import org.entente.agreements.agreement.Sunset;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

/** What an agreement says of itself beside its parties and dates. */
@GraphQLApi
@NonBlocking
public class AgreementClauseApi {
    /** {@code Agreement.scope}. */
    @Description("Between how many it is made.")
    public @NonNull AgreementScope scope(@Source AgreementView agreement) {
        return AgreementScope.of(agreement.known().agreement());
    }

    /** {@code Agreement.sunset}. */
    @Description("How long earlier investments stay protected after its end; null when nothing is recorded of that.")
    public @Nullable SunsetView sunset(@Source AgreementView agreement) {
        Sunset sunset = agreement.known().agreement().sunset();
        return sunset == null ? null : SunsetView.of(sunset);
    }

    @Name("SunsetClause")
    @Description("The clause by which investments made before an agreement ends stay protected after its end.")
    public record SunsetView(
            @NonNull @Description("For how many years.") int years,

            @Description("What the source says about it.") @Nullable
            String note,

            @NonNull @Description("Where it was taken from.")
            SourceView source) {
        static SunsetView of(Sunset sunset) {
            return new SunsetView(sunset.years(), sunset.note(), CitationViews.of(sunset.source()));
        }
    }
}
