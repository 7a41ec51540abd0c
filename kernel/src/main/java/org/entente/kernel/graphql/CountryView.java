package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** {@code Country}: an entity that every service extends. */
@Name("Country")
@Description("A country, territory or historic state, or an area of trade statistics such as bunkers.")
@Key(fields = @FieldSet("code"))
public record CountryView(
        @NonNull @Description("ISO 3166-1 alpha-3 code; a reserved code for areas that ISO does not list.")
        CountryCodeScalar code) {
    /** The country with this code. */
    public static CountryView of(CountryCode code) {
        return new CountryView(CountryCodeScalar.of(code));
    }

    /** The country with this code, or null. */
    public static @Nullable CountryView ofNullable(@Nullable CountryCode code) {
        return code == null ? null : of(code);
    }

    /** Its code in the domain. */
    CountryCode domainCode() {
        return code.code();
    }
}
