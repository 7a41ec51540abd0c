package org.entente.investment.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.investment.pair.IdAsOf;
import org.entente.investment.project.OrganisationService;
import org.entente.investment.project.SearchService;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.CountryView;
import org.jspecify.annotations.Nullable;

/** Projects and organisations of a country. */
@GraphQLApi
@NonBlocking
public class CountryProjectApi {
    private final Batch batch;
    private final SearchService search;
    private final OrganisationService organisations;

    CountryProjectApi(Batch batch, SearchService search, OrganisationService organisations) {
        this.batch = batch;
        this.search = search;
        this.organisations = organisations;
    }

    /** {@code Country.hostedProjects}. */
    @Description("Known investment projects in it, by name.")
    public CompletionStage<@NonNull ProjectConnectionView> hostedProjects(
            @Source CountryView country,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf,
            @Name("first") @DefaultValue("20") @Description("The most projects wanted, 0 to 200.") int first,
            @Name("after") @Description("Cursor of the project before the page; null: from the beginning.") @Nullable
                    String after) {
        return batch.load("country.hostedProjects", key(country, knownAsOf), search::projectsIn, List.of())
                .thenApply(found -> ProjectConnectionView.of(found, first, after));
    }

    /** {@code Country.investedProjects}. */
    @Description("Known investment projects that its organisations put capital in, wherever they are, by name.")
    public CompletionStage<@NonNull ProjectConnectionView> investedProjects(
            @Source CountryView country,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf,
            @Name("first") @DefaultValue("20") @Description("The most projects wanted, 0 to 200.") int first,
            @Name("after") @Description("Cursor of the project before the page; null: from the beginning.") @Nullable
                    String after) {
        return batch.load("country.investedProjects", key(country, knownAsOf), search::projectsOf, List.of())
                .thenApply(found -> ProjectConnectionView.of(found, first, after));
    }

    /** {@code Country.organisations}. */
    @Description("Known organisations with their seat in it, by name.")
    public CompletionStage<@NonNull OrganisationConnectionView> organisations(
            @Source CountryView country,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf,
            @Name("first") @DefaultValue("20") @Description("The most organisations wanted, 0 to 200.") int first,
            @Name("after")
                    @Description("Cursor of the organisation before the page; null: from the beginning.")
                    @Nullable
                    String after) {
        return batch.load("country.organisations", key(country, knownAsOf), organisations::byCountries, List.of())
                .thenApply(found -> OrganisationConnectionView.of(found, first, after));
    }

    private static IdAsOf key(CountryView country, @Nullable OffsetDateTime knownAsOf) {
        return new IdAsOf(country.code().code().value(), InputChecks.moment(knownAsOf));
    }
}
