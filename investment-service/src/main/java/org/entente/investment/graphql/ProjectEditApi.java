package org.entente.investment.graphql;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.graphql.ProjectInput.StageInput;
import org.entente.investment.graphql.ProjectInput.ValueInput;
import org.entente.investment.project.ProjectEditService;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** Editing of projects. */
@GraphQLApi
@Blocking
@RolesAllowed(GatewayUser.EDITOR)
public class ProjectEditApi {
    private final ProjectEditService projects;
    private final SecurityIdentity identity;

    ProjectEditApi(ProjectEditService projects, SecurityIdentity identity) {
        this.projects = projects;
        this.identity = identity;
    }

    /** {@code Mutation.createInvestmentProject}. */
    @Mutation("createInvestmentProject")
    @Description("Makes a project. CONFLICT when there is one with this id. Needs the role editor.")
    public @NonNull ProjectView createInvestmentProject(
            @NonNull @Id @Name("id") @Description("Its id: lower-case letters, digits and hyphens.") String id,
            @NonNull @Name("project") @Description("What is said of it.") ProjectInput project,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        return ProjectView.of(projects.create(id, project.toDomain(), InputChecks.editor(identity, reason)));
    }

    /** {@code Mutation.changeInvestmentProject}. */
    @Mutation("changeInvestmentProject")
    @Description("Says anew all that is said of a project, whatever is imported later. Needs the role editor.")
    public @NonNull ProjectView changeInvestmentProject(
            @NonNull @Id @Name("id") @Description("The project.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("project") @Description("What is said of it from now on.") ProjectInput project,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        return ProjectView.of(
                projects.change(id, expectedVersion, project.toDomain(), InputChecks.editor(identity, reason)));
    }

    /** {@code Mutation.addInvestmentProjectStage}. */
    @Mutation("addInvestmentProjectStage")
    @Description("Adds a stage to a project's dated history. Needs the role editor.")
    public @NonNull ProjectView addInvestmentProjectStage(
            @NonNull @Id @Name("id") @Description("The project.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("stage") @Description("The stage.") StageInput stage,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        return ProjectView.of(
                projects.addStage(id, expectedVersion, stage.toDomain(), InputChecks.editor(identity, reason)));
    }

    /** {@code Mutation.addInvestmentProjectValue}. */
    @Mutation("addInvestmentProjectValue")
    @Description("Adds an amount to a project. Needs the role editor.")
    public @NonNull ProjectView addInvestmentProjectValue(
            @NonNull @Id @Name("id") @Description("The project.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("value") @Description("The amount.") ValueInput value,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        return ProjectView.of(
                projects.addValue(id, expectedVersion, value.toDomain(), InputChecks.editor(identity, reason)));
    }

    /** {@code Mutation.deleteInvestmentProject}. */
    @Mutation("deleteInvestmentProject")
    @Description("Deletes a project, whatever is imported later; what it said stays readable by knownAsOf. Answers its"
            + " id. Needs the role editor.")
    public @NonNull @Id String deleteInvestmentProject(
            @NonNull @Id @Name("id") @Description("The project.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        projects.delete(id, expectedVersion, InputChecks.editor(identity, reason));
        return id;
    }
}
