package org.entente.agreements.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.graphql.WorldViews.CountView;
import org.entente.agreements.graphql.WorldViews.MatrixView;
import org.entente.agreements.graphql.WorldViews.StateView;
import org.entente.agreements.span.World;
import org.entente.agreements.span.WorldKey;
import org.entente.agreements.span.WorldService;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** What is in force all over the world on a day. */
@GraphQLApi
@NonBlocking
public class WorldApi {
    private final WorldService worlds;
    private final Batch batch;

    WorldApi(WorldService worlds, Batch batch) {
        this.worlds = worlds;
        this.batch = batch;
    }

    /** {@code Query.inForceCounts}. */
    @Query("inForceCounts")
    @Description("How many agreements each country has in force on a day, by code; countries with none are left out.")
    public @NonNull CompletionStage<List<@NonNull CountView>> inForceCounts(
            @NonNull @Name("on") @Description("The day.") LocalDate on,
            @Name("kinds")
                    @DefaultValue("[]")
                    @Description("Only agreements of these kinds; all, those of no kind included, when left out.")
                    @Nullable
                    List<@NonNull InstrumentKind> kinds,
            @Name("countries") @DefaultValue("[]") @Description("Only these countries; all when left out.") @Nullable
                    List<@NonNull CountryCodeScalar> countries,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        Set<CountryCode> wanted = countries == null
                ? Set.of()
                : countries.stream().map(CountryCodeScalar::code).collect(Collectors.toSet());
        return world(on, kinds, knownAsOf)
                .thenApply(world -> world.countries().stream()
                        .filter(found -> wanted.isEmpty() || wanted.contains(found.country()))
                        .map(CountView::of)
                        .toList());
    }

    /** {@code Query.inForceMatrix}. */
    @Query("inForceMatrix")
    @Description("How many agreements are in force between any two countries on a day; pairs with none are left out.")
    public @NonNull CompletionStage<@NonNull MatrixView> inForceMatrix(
            @NonNull @Name("on") @Description("The day.") LocalDate on,
            @Name("kinds")
                    @DefaultValue("[]")
                    @Description("Only agreements of these kinds; all, those of no kind included, when left out.")
                    @Nullable
                    List<@NonNull InstrumentKind> kinds,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        return world(on, kinds, knownAsOf).thenApply(world -> MatrixView.of(on, world.pairs()));
    }

    /** {@code Query.agreementStates}. */
    @Query("agreementStates")
    @Description(
            "How many agreements are in which state on a day. Agreements without two parties that are known states on that day are left out.")
    public @NonNull CompletionStage<List<@NonNull StateView>> agreementStates(
            @NonNull @Name("on") @Description("The day.") LocalDate on,
            @Name("kinds")
                    @DefaultValue("[]")
                    @Description("Only agreements of these kinds; all, those of no kind included, when left out.")
                    @Nullable
                    List<@NonNull InstrumentKind> kinds,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        return world(on, kinds, knownAsOf)
                .thenApply(world -> world.states().entrySet().stream()
                        .map(state -> new StateView(state.getKey(), state.getValue()))
                        .toList());
    }

    private CompletionStage<World> world(
            LocalDate on, @Nullable List<InstrumentKind> kinds, @Nullable OffsetDateTime knownAsOf) {
        WorldKey key = new WorldKey(
                on, kinds == null ? Set.of() : Set.copyOf(kinds), knownAsOf == null ? null : knownAsOf.toInstant());
        return batch.load("worlds", key, worlds::byKeys, World.EMPTY);
    }
}
