package org.entente.kernel.graphql;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.graphql.api.federation.Shareable;
import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.GroupCode;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** The root fields and core fields that all three services answer alike, without touching a database. */
@GraphQLApi
@Link(
        url = "https://specs.apollo.dev/federation/v2.7",
        _import = {@Import(name = "@key"), @Import(name = "@shareable"), @Import(name = "FieldSet")})
@NonBlocking
public class KernelApi {
    private static final int MOST_COUNTRIES = 300;

    private final CountryReference reference = CountryReference.standard();

    /** {@code Query.relation}. */
    @Query("relation")
    @Shareable
    @Description("What two countries have with each other, in any order.")
    public RelationView relation(
            @NonNull @Name("between") @Description("One country.") CountryCodeScalar between,
            @NonNull @Name("and") @Description("The other country.") CountryCodeScalar and) {
        CountryCode one = between.code();
        CountryCode other = and.code();
        if (one.equals(other)) {
            throw new BadUserInputException(
                    "a relation is between two different countries, not %s and itself".formatted(one.value()));
        }
        return RelationView.of(CountryPair.of(one, other));
    }

    /** {@code Query.country}. */
    @Query("country")
    @Shareable
    @Description("One country.")
    public CountryView country(@NonNull @Name("code") @Description("Its code.") CountryCodeScalar code) {
        return CountryView.of(code.code());
    }

    /** {@code Query.countries}. */
    @Query("countries")
    @Shareable
    @Description("Countries, territories and historic states by English name, at most 300.")
    public @NonNull List<@NonNull CountryView> countries(
            @Name("search") @Description("Part of a name in English, Azerbaijani or Japanese, or a code.") @Nullable
                    String search,
            @Name("group") @Description("Code of a group such as EU: its members today.") @Nullable String group) {
        List<Country> found = search == null ? reference.countries() : reference.search(search, MOST_COUNTRIES);
        if (group != null) {
            GroupCode code = groupCode(group);
            var members = reference.membersOn(code, LocalDate.now(ZoneOffset.UTC));
            found = found.stream().filter(c -> members.contains(c.code())).toList();
        }
        return found.stream()
                .limit(MOST_COUNTRIES)
                .map(country -> CountryView.of(country.code()))
                .toList();
    }

    private GroupCode groupCode(String text) {
        return reference.groups().stream()
                .map(g -> g.code())
                .filter(code -> code.value().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new BadUserInputException("'%s' is not a group; groups are %s"
                        .formatted(
                                text,
                                reference.groups().stream()
                                        .map(g -> g.code().value())
                                        .toList())));
    }

    /** {@code _entities} of {@code Country}; an unknown code is null at its place. */
    @Resolver
    public List<@Nullable CountryView> resolveCountry(List<String> code) {
        return code.stream()
                .map(text ->
                        reference.find(text).map(c -> CountryView.of(c.code())).orElse(null))
                .toList();
    }

    /** {@code _entities} of {@code Relation}; an unknown id is null at its place. */
    @Resolver
    public List<@Nullable RelationView> resolveRelation(List<String> id) {
        return id.stream()
                .map(text ->
                        CountryPair.find(text, reference).map(RelationView::of).orElse(null))
                .toList();
    }

    /** {@code Relation.countries}. */
    @Shareable
    @Description("Both countries, in the order of the id.")
    public @NonNull List<@NonNull List<@NonNull CountryView>> countries(@Source List<RelationView> relations) {
        return relations.stream().map(RelationView::bothCountries).toList();
    }

    /** {@code Country.name}. */
    @Shareable
    @Description("The country's short name.")
    public @NonNull String name(
            @Source CountryView country,
            @Name("language")
                    @DefaultValue("en")
                    @Description(
                            "Language of the name as a BCP 47 tag: en, az or ja; any other language that the platform knows.")
                    String language) {
        return reference.require(country.domainCode()).name(Locale.forLanguageTag(language));
    }

    /** {@code Country.alpha2}. */
    @Shareable
    @Description("ISO 3166-1 alpha-2 code; null for areas without one.")
    public @Nullable String alpha2(@Source CountryView country) {
        return reference.require(country.domainCode()).alpha2();
    }

    /** {@code Country.numeric}. */
    @Shareable
    @Description("United Nations numeric code (M49).")
    public @NonNull Integer numeric(@Source CountryView country) {
        return reference.require(country.domainCode()).numeric();
    }
}
