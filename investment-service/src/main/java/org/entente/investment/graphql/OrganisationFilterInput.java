package org.entente.investment.graphql;

import jakarta.json.bind.annotation.JsonbCreator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.entente.investment.project.OrganisationFilter;
import org.entente.investment.project.ProjectRole;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** {@code OrganisationFilter} in the graph. */
@Input("OrganisationFilter")
@Description("Which organisations are wanted; what is left out lets all pass.")
public record OrganisationFilterInput(
        @Description("Words that its name has, in any language and script, or a number that a register knows it by.")
        @Nullable
        String search,

        @Description("Only with their seat in this country.") @Nullable
        CountryCodeScalar country,

        @Description("Only those with this role in a known project.") @Nullable
        ProjectRole role) {
    @JsonbCreator
    public OrganisationFilterInput {}

    static OrganisationFilter toDomain(@Nullable OrganisationFilterInput given) {
        return given == null
                ? new OrganisationFilter(null, null, null)
                : new OrganisationFilter(
                        ProjectFilterInput.blankToNull(given.search),
                        ProjectFilterInput.code(given.country),
                        given.role);
    }
}
