package org.entente.investment.graphql;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.graphql.api.federation.Resolver;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.entente.investment.pair.IdAsOf;
import org.entente.investment.project.Organisation;
import org.entente.investment.project.OrganisationService;
import org.entente.investment.project.Project;
import org.entente.investment.project.ProjectService;
import org.jspecify.annotations.Nullable;

/** {@code _entities} of this service's types: one statement for each type and call, null for an unknown key. */
@GraphQLApi
@Blocking
public class EntityApi {
    private final ProjectService projects;
    private final OrganisationService organisations;

    EntityApi(ProjectService projects, OrganisationService organisations) {
        this.projects = projects;
        this.organisations = organisations;
    }

    /** {@code _entities} of {@code InvestmentProject}. */
    @Resolver
    public List<@Nullable ProjectView> resolveInvestmentProject(List<String> id) {
        Map<IdAsOf, Project> found = projects.byIds(now(id));
        return id.stream()
                .map(one -> ProjectView.ofNullable(found.get(new IdAsOf(one, null))))
                .toList();
    }

    /** {@code _entities} of {@code Organisation}. */
    @Resolver
    public List<@Nullable OrganisationView> resolveOrganisation(List<String> id) {
        Map<IdAsOf, Organisation> found = organisations.byIds(now(id));
        return id.stream()
                .map(one -> OrganisationView.ofNullable(found.get(new IdAsOf(one, null))))
                .toList();
    }

    /** {@code _entities} of {@code CooperationArea}: any code, since another service knows which there are. */
    @Resolver
    public List<CooperationAreaView> resolveCooperationArea(List<String> code) {
        return code.stream().map(CooperationAreaView::new).toList();
    }

    /** {@code _entities} of {@code Agreement}: any id, since another service knows which there are. */
    @Resolver
    public List<AgreementView> resolveAgreement(List<String> id) {
        return id.stream().map(AgreementView::new).toList();
    }

    private static Set<IdAsOf> now(List<String> ids) {
        return ids.stream().map(id -> new IdAsOf(id, null)).collect(Collectors.toSet());
    }
}
