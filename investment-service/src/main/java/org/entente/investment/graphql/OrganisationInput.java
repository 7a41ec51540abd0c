package org.entente.investment.graphql;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.OrganisationContent;
import org.entente.investment.project.OrganisationIdentifier;
import org.entente.investment.project.OrganisationName;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** {@code OrganisationInput} in the graph. */
@Input("OrganisationInput")
@Description("All that is to be said of an organisation: what is left out is no longer said.")
public record OrganisationInput(
        @NonNull @Description("Its name in English.") String name,

        @Description("The country of its seat; null when not stated.") @Nullable
        CountryCodeScalar country,

        @Description("What it is called in other languages and scripts.") @Nullable
        List<@NonNull NameInput> names,

        @Description("What registers know it by.") @Nullable List<@NonNull IdentifierInput> identifiers,

        @Description("What one must know of it.") @Nullable String note,

        @NonNull @Description("Where this was taken from.") DocumentInput source) {
    @JsonbCreator
    public OrganisationInput {}

    OrganisationContent toDomain() {
        return new OrganisationContent(
                name,
                country == null ? null : country.code(),
                note,
                source.toDomain(),
                InputChecks.list(names, one -> new OrganisationName(one.language(), one.name())),
                InputChecks.list(identifiers, one -> new OrganisationIdentifier(one.scheme(), one.value())));
    }

    /** {@code OrganisationNameInput} in the graph. */
    @Input("OrganisationNameInput")
    @Description("What an organisation is called in a language.")
    public record NameInput(
            @NonNull @Description("Language as a BCP 47 tag, for example ja.")
            String language,

            @NonNull @Description("The name.") String name) {
        @JsonbCreator
        public NameInput {}
    }

    /** {@code OrganisationIdentifierInput} in the graph. */
    @Input("OrganisationIdentifierInput")
    @Description("The number that a register knows an organisation by.")
    public record IdentifierInput(
            @NonNull @Description("The register, for example LEI, whose check digits are verified.")
            String scheme,

            @NonNull @Description("The number.") String value) {
        @JsonbCreator
        public IdentifierInput {}
    }
}
