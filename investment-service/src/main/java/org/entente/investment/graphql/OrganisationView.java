package org.entente.investment.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Organisation;
import org.entente.investment.project.RowAsOf;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

/** {@code Organisation}: an entity of this service. */
@Name("Organisation")
@Description("A company, ministry or other organisation.")
@Key(fields = @FieldSet("id"))
public record OrganisationView(
        @Id @NonNull @Description("Stable short name, for example itochu.")
        String id,

        @NonNull @Description("Its name in English.") String name,

        @Description("The country of its seat; null when not stated.") @Nullable
        CountryView country,

        @Description("What one must know of it; null when nothing.") @Nullable
        String note,

        @NonNull @Description("Where this description was taken from.")
        SourceView source,

        @Ignore RowAsOf row) {
    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id(),
                organisation.name(),
                CountryView.ofNullable(organisation.country()),
                organisation.note(),
                DocumentViews.of(organisation.source()),
                organisation.row());
    }

    static @Nullable OrganisationView ofNullable(@Nullable Organisation organisation) {
        return organisation == null ? null : of(organisation);
    }
}
