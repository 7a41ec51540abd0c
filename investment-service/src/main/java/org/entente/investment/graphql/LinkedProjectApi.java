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
import org.entente.investment.project.ProjectAndParties;
import org.entente.investment.project.ProjectService;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** Projects behind cooperation areas, agreements and organisations. */
@GraphQLApi
@NonBlocking
public class LinkedProjectApi {
    private final Batch batch;
    private final ProjectService projects;

    LinkedProjectApi(Batch batch, ProjectService projects) {
        this.batch = batch;
        this.projects = projects;
    }

    /** {@code CooperationArea.projects}. */
    @Description("Known investment projects in this area, by name.")
    public CompletionStage<@NonNull List<@NonNull ProjectView>> projects(
            @Source CooperationAreaView area,
            @Name("between")
                    @Description("Only projects that join this country and the other; give both or none.")
                    @Nullable
                    CountryCodeScalar between,
            @Name("and") @Description("The other country.") @Nullable CountryCodeScalar and,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf,
            @Name("first") @DefaultValue("20") @Description("The most projects wanted, 0 to 200.") int first) {
        CountryPair pair = pair(between, and);
        return batch.load("area.projects", key(area.code(), knownAsOf), projects::byAreas, List.of())
                .thenApply(found -> views(
                        found.stream()
                                .filter(p -> pair == null || p.joins(pair))
                                .toList(),
                        first));
    }

    /** {@code Agreement.projects}. */
    @Description("Known investment projects that rest on it, by name.")
    public CompletionStage<@NonNull List<@NonNull ProjectView>> projects(
            @Source AgreementView agreement,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf,
            @Name("first") @DefaultValue("20") @Description("The most projects wanted, 0 to 200.") int first) {
        return batch.load("agreement.projects", key(agreement.id(), knownAsOf), projects::byAgreements, List.of())
                .thenApply(found -> views(found, first));
    }

    /** {@code Organisation.projects}. */
    @Description("Known investment projects that it takes part in, by name.")
    public CompletionStage<@NonNull List<@NonNull ProjectView>> projects(
            @Source OrganisationView organisation,
            @Name("first") @DefaultValue("20") @Description("The most projects wanted, 0 to 200.") int first) {
        return batch.load(
                        "organisation.projects",
                        new IdAsOf(organisation.id(), organisation.row().knownAsOf()),
                        projects::byOrganisations,
                        List.of())
                .thenApply(found -> views(found, first));
    }

    private static IdAsOf key(String id, @Nullable OffsetDateTime knownAsOf) {
        return new IdAsOf(id, InputChecks.moment(knownAsOf));
    }

    private static @Nullable CountryPair pair(@Nullable CountryCodeScalar one, @Nullable CountryCodeScalar other) {
        if (one == null && other == null) {
            return null;
        }
        if (one == null || other == null || one.code().equals(other.code())) {
            throw new BadUserInputException("give two different countries, 'between' and 'and', or neither");
        }
        return CountryPair.of(one.code(), other.code());
    }

    private static List<ProjectView> views(List<ProjectAndParties> projects, int first) {
        return Page.of(projects, first, null, p -> p.project().id()).items().stream()
                .map(p -> ProjectView.of(p.project()))
                .toList();
    }
}
