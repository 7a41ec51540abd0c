package org.entente.agreements.graphql;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.graphql.api.federation.Resolver;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementFilter;
import org.entente.agreements.agreement.AgreementPage;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.status.ReferenceStatehood;
import org.entente.agreements.status.StatusRules;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** Agreements: root fields, entity, and where each stands. */
@GraphQLApi
@NonBlocking
public class AgreementApi {
    private final AgreementService agreements;
    private final Batch batch;
    private final StatusRules rules = new StatusRules(new ReferenceStatehood(CountryReference.standard()));

    AgreementApi(AgreementService agreements, Batch batch) {
        this.agreements = agreements;
        this.batch = batch;
    }

    /** {@code Query.agreement}. */
    @Query("agreement")
    @Description("One agreement; null when no release in use tells of it.")
    public CompletionStage<@Nullable AgreementView> agreement(
            @NonNull @Id @Name("id") @Description("Its id, for example aze-jpn-tax-2022.") String id,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        return AgreementLoads.byId(batch, agreements, new IdKey(id, knownAsOf == null ? null : knownAsOf.toInstant()));
    }

    /** {@code Query.agreements}. */
    @Query("agreements")
    @Description("All agreements that are known now, the newest first, then by id; at most 200 at a time.")
    public @NonNull CompletionStage<AgreementConnectionView> agreements(
            @Name("filter") @Description("Which are wanted; all when left out.") @Nullable AgreementFilterInput filter,
            @Name("search")
                    @Description(
                            "Words that must each be part of a title, a party's name, a subject or the note; case and accents do not count.")
                    @Nullable
                    String search,
            @Name("first") @DefaultValue("20") @Description("The most agreements wanted, 0 to 200.") int first,
            @Name("after") @Description("Cursor of the agreement before the page; null for the beginning.") @Nullable
                    String after) {
        AgreementFilter wanted = AgreementFilterInput.filter(filter, search);
        AgreementPage none = new AgreementPage(List.of(), false);
        return batch.load(
                        "agreementPages",
                        new PageKey(wanted, first, after),
                        keys -> keys.stream()
                                .collect(Collectors.toMap(
                                        key -> key, key -> agreements.page(key.filter(), key.first(), key.after()))),
                        none)
                .thenApply(page -> AgreementConnectionView.of(page, wanted));
    }

    /** {@code AgreementConnection.totalCount}. */
    @Description("How many agreements the whole list has.")
    public @NonNull CompletionStage<Integer> totalCount(@Source AgreementConnectionView connection) {
        return batch.load("agreementCounts", connection.filter(), agreements::countsByFilters, 0L)
                .thenApply(Math::toIntExact);
    }

    /** {@code _entities} of {@code Agreement}; an unknown id is null at its place. */
    @Resolver
    @Blocking
    public List<@Nullable AgreementView> resolveAgreement(List<String> id) {
        Set<IdKey> keys = id.stream().map(one -> new IdKey(one, null)).collect(Collectors.toSet());
        Map<IdKey, KnownAgreement> found = agreements.byIds(keys);
        return id.stream()
                .map(one -> found.get(new IdKey(one, null)))
                .map(known -> known == null ? null : AgreementView.of(known))
                .toList();
    }

    /** {@code Agreement.title}. */
    @Description("Its title.")
    public @NonNull String title(
            @Source AgreementView agreement,
            @Name("language")
                    @DefaultValue("en")
                    @Description("Language as a BCP 47 tag, such as az or ja; English where there is no such title.")
                    String language) {
        return agreement.known().agreement().title(language);
    }

    /** {@code Agreement.statusOn}. */
    @Description("Where it stands on a day between any two of its parties: the strongest state among them.")
    public @NonNull AgreementStatusView statusOn(
            @Source AgreementView agreement, @NonNull @Name("date") @Description("The day.") LocalDate date) {
        return AgreementStatusView.of(rules.asAWhole(agreement.known(), date));
    }

    /** {@code Agreement.statusBetween}. */
    @Description("Where it stands on a day between two countries: both must be bound, each by its own actions.")
    public @NonNull AgreementStatusView statusBetween(
            @Source AgreementView agreement,
            @NonNull @Name("between") @Description("One country.") CountryCodeScalar between,
            @NonNull @Name("and") @Description("The other country.") CountryCodeScalar and,
            @NonNull @Name("date") @Description("The day.") LocalDate date) {
        CountryPair pair = Pairs.of(between, and);
        return AgreementStatusView.of(rules.between(agreement.known(), pair, date));
    }

    /** {@code Provision.statusBetween}. */
    @Description("Where the provision stands on a day between two countries.")
    public @NonNull AgreementStatusView statusBetween(
            @Source ProvisionView provision,
            @NonNull @Name("between") @Description("One country.") CountryCodeScalar between,
            @NonNull @Name("and") @Description("The other country.") CountryCodeScalar and,
            @NonNull @Name("date") @Description("The day.") LocalDate date) {
        CountryPair pair = Pairs.of(between, and);
        return AgreementStatusView.of(rules.of(provision.provision(), rules.between(provision.known(), pair, date)));
    }

    /** {@code Provision.statusOn}. */
    @Description("Where the provision stands on a day between any two parties.")
    public @NonNull AgreementStatusView statusOn(
            @Source ProvisionView provision, @NonNull @Name("date") @Description("The day.") LocalDate date) {
        return AgreementStatusView.of(rules.of(provision.provision(), rules.asAWhole(provision.known(), date)));
    }

    private record PageKey(
            AgreementFilter filter, int first, @Nullable String after) {}
}
