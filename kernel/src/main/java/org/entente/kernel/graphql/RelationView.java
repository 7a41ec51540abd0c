package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.country.CountryPair;

/** {@code Relation}: an entity that every service extends. */
@Name("Relation")
@Description("What two countries have with each other. The pair has no order: AZE-JPN is also JPN-AZE.")
@Key(fields = @FieldSet("id"))
public record RelationView(
        @Id @NonNull @Description("Both alpha-3 codes in alphabetical order, for example AZE-JPN.")
        String id,

        @Ignore CountryPair pair) {
    /** The relation of the pair. */
    public static RelationView of(CountryPair pair) {
        return new RelationView(pair.id(), pair);
    }

    /** Both countries, in the order of the id. */
    List<CountryView> bothCountries() {
        return pair.both().stream().map(CountryView::of).toList();
    }
}
