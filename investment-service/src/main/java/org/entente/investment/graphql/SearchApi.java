package org.entente.investment.graphql;

import io.smallrye.common.annotation.Blocking;
import java.time.OffsetDateTime;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.investment.pair.IdAsOf;
import org.entente.investment.project.OrganisationService;
import org.entente.investment.project.ProjectService;
import org.entente.investment.project.SearchService;
import org.jspecify.annotations.Nullable;

/** Finding projects and organisations. */
@GraphQLApi
@Blocking
public class SearchApi {
    private final SearchService search;
    private final ProjectService projects;
    private final OrganisationService organisations;

    SearchApi(SearchService search, ProjectService projects, OrganisationService organisations) {
        this.search = search;
        this.projects = projects;
        this.organisations = organisations;
    }

    /** {@code Query.investmentProjects}. */
    @Query("investmentProjects")
    @Description("Known investment projects that pass the filter, by name.")
    public @NonNull ProjectConnectionView investmentProjects(
            @Name("filter") @Description("Which; null: all.") @Nullable ProjectFilterInput filter,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf,
            @Name("first") @DefaultValue("20") @Description("The most projects wanted, 0 to 200.") int first,
            @Name("after") @Description("Cursor of the project before the page; null: from the beginning.") @Nullable
                    String after) {
        return ProjectConnectionView.of(
                search.projects(ProjectFilterInput.toDomain(filter), InputChecks.moment(knownAsOf)), first, after);
    }

    /** {@code Query.organisations}. */
    @Query("organisations")
    @Description("Known organisations that pass the filter, by name.")
    public @NonNull OrganisationConnectionView organisations(
            @Name("filter") @Description("Which; null: all.") @Nullable OrganisationFilterInput filter,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf,
            @Name("first") @DefaultValue("20") @Description("The most organisations wanted, 0 to 200.") int first,
            @Name("after")
                    @Description("Cursor of the organisation before the page; null: from the beginning.")
                    @Nullable
                    String after) {
        return OrganisationConnectionView.of(
                search.organisations(OrganisationFilterInput.toDomain(filter), InputChecks.moment(knownAsOf)),
                first,
                after);
    }

    /** {@code Query.investmentProject}. */
    @Query("investmentProject")
    @Description("One investment project; null when none with this id is known.")
    public @Nullable ProjectView investmentProject(
            @NonNull @Id @Name("id") @Description("Its id.") String id,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf) {
        IdAsOf key = new IdAsOf(id, InputChecks.moment(knownAsOf));
        return ProjectView.ofNullable(projects.byIds(Set.of(key)).get(key));
    }

    /** {@code Query.organisation}. */
    @Query("organisation")
    @Description("One organisation; null when none with this id is known.")
    public @Nullable OrganisationView organisation(
            @NonNull @Id @Name("id") @Description("Its id.") String id,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf) {
        IdAsOf key = new IdAsOf(id, InputChecks.moment(knownAsOf));
        return OrganisationView.ofNullable(organisations.byIds(Set.of(key)).get(key));
    }
}
