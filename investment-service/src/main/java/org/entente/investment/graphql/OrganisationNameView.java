package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.OrganisationName;

/** {@code OrganisationName} in the graph. */
@Name("OrganisationName")
@Description("What an organisation is called in a language.")
public record OrganisationNameView(
        @NonNull @Description("The language as a BCP 47 tag, for example ja.")
        String language,

        @NonNull @Description("The name, in the script of that language.")
        String name) {
    static OrganisationNameView of(OrganisationName name) {
        return new OrganisationNameView(name.language(), name.name());
    }
}
