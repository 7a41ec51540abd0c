package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.OrganisationIdentifier;

/** {@code OrganisationIdentifier} in the graph. */
@Name("OrganisationIdentifier")
@Description("What a register knows an organisation by.")
public record OrganisationIdentifierView(
        @NonNull @Description("The register, for example LEI.")
        String scheme,

        @NonNull @Description("The number or code in it.") String value) {
    static OrganisationIdentifierView of(OrganisationIdentifier identifier) {
        return new OrganisationIdentifierView(identifier.scheme(), identifier.value());
    }
}
