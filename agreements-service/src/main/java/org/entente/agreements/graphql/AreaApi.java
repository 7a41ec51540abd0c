package org.entente.agreements.graphql;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.graphql.api.federation.Resolver;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.area.AreaService;
import org.entente.agreements.area.CooperationArea;
import org.entente.agreements.area.Taxonomy;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.lookup.PairKey;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** Cooperation areas: the taxonomy and what stands behind each area for a pair. */
@GraphQLApi
@NonBlocking
public class AreaApi {
    private final AreaService areas;
    private final AgreementService agreements;
    private final DialogueService dialogues;
    private final Batch batch;

    AreaApi(AreaService areas, AgreementService agreements, DialogueService dialogues, Batch batch) {
        this.areas = areas;
        this.agreements = agreements;
        this.dialogues = dialogues;
        this.batch = batch;
    }

    /** {@code Query.cooperationAreas}. */
    @Query("cooperationAreas")
    @Description("The whole taxonomy of cooperation areas, in its order: each area, then its parts.")
    public @NonNull CompletionStage<List<@NonNull CooperationAreaView>> cooperationAreas(
            @Name("topOnly")
                    @DefaultValue("false")
                    @Description("Whether only areas that are part of no other are wanted.")
                    boolean topOnly) {
        return AreaLoads.all(batch, areas)
                .thenApply(all -> all.stream()
                        .filter(area -> !topOnly || area.parent() == null)
                        .map(area -> new CooperationAreaView(area.code()))
                        .toList());
    }

    /** {@code _entities} of {@code CooperationArea}; an unknown code is null at its place. */
    @Resolver
    @Blocking
    public List<@Nullable CooperationAreaView> resolveCooperationArea(List<String> code) {
        Set<String> known = areas.byCodes(Set.copyOf(code)).keySet();
        return code.stream()
                .map(one -> known.contains(one) ? new CooperationAreaView(one) : null)
                .toList();
    }

    /** {@code CooperationArea.label}. */
    @Description("Its name.")
    public @NonNull CompletionStage<String> label(
            @Source CooperationAreaView area,
            @Name("language")
                    @DefaultValue("en")
                    @Description("Language as a BCP 47 tag: en, az or ja; English for any other.")
                    String language) {
        return AreaLoads.byCode(batch, areas, area.code())
                .thenApply(found -> found.map(known -> known.label(language)).orElse(area.code()));
    }

    /** {@code CooperationArea.description}. */
    @Description("What belongs to it; null when the area has been taken out of the taxonomy.")
    public CompletionStage<@Nullable String> description(@Source CooperationAreaView area) {
        return AreaLoads.byCode(batch, areas, area.code())
                .thenApply(found -> found.map(CooperationArea::description).orElse(null));
    }

    /** {@code CooperationArea.parent}. */
    @Description("The area that it is a part of; null at the top.")
    public CompletionStage<@Nullable CooperationAreaView> parent(@Source CooperationAreaView area) {
        return AreaLoads.byCode(batch, areas, area.code())
                .thenApply(found -> CooperationAreaView.ofNullable(
                        found.map(CooperationArea::parent).orElse(null)));
    }

    /** {@code CooperationArea.children}. */
    @Description("Its parts, in the taxonomy's order; empty when it has none.")
    public @NonNull CompletionStage<List<@NonNull CooperationAreaView>> children(@Source CooperationAreaView area) {
        return AreaLoads.all(batch, areas)
                .thenApply(all -> new Taxonomy(all)
                        .children(area.code()).stream()
                                .map(child -> new CooperationAreaView(child.code()))
                                .toList());
    }

    /** {@code CooperationArea.hsChapters}. */
    @Description(
            "Chapters of the Harmonized System, as two digits, whose goods belong to it; empty for services. A chapter can belong to several areas.")
    public @NonNull CompletionStage<List<@NonNull String>> hsChapters(@Source CooperationAreaView area) {
        return AreaLoads.byCode(batch, areas, area.code())
                .thenApply(found -> found.map(CooperationArea::hsChapters).orElse(List.of()));
    }

    /** {@code CooperationArea.agreements}. */
    @Description("Agreements of two countries in this area, the newest first.")
    public @NonNull CompletionStage<List<@NonNull AgreementView>> agreements(
            @Source CooperationAreaView area,
            @NonNull @Name("between") @Description("One country.") CountryCodeScalar between,
            @NonNull @Name("and") @Description("The other country.") CountryCodeScalar and,
            @Name("includeBelow")
                    @DefaultValue("true")
                    @Description("Whether those of its parts and their parts are among them.")
                    boolean includeBelow) {
        return AgreementLoads.byPair(batch, agreements, new PairKey(Pairs.of(between, and), null))
                .thenCombine(
                        codes(area, includeBelow),
                        (found, codes) -> found.stream()
                                .filter(known -> meets(codes, known.agreement().areas()))
                                .map(AgreementView::of)
                                .toList());
    }

    /** {@code CooperationArea.meetings}. */
    @Description("Meetings of two countries that talked about this area, the newest first; at most 200.")
    public @NonNull CompletionStage<List<@NonNull MeetingView>> meetings(
            @Source CooperationAreaView area,
            @NonNull @Name("between") @Description("One country.") CountryCodeScalar between,
            @NonNull @Name("and") @Description("The other country.") CountryCodeScalar and,
            @Name("includeBelow")
                    @DefaultValue("true")
                    @Description("Whether those of its parts and their parts are among them.")
                    boolean includeBelow) {
        return DialogueLoads.byPair(batch, dialogues, new PairKey(Pairs.of(between, and), null))
                .thenCombine(
                        codes(area, includeBelow),
                        (dialogue, codes) -> dialogue.meetings().stream()
                                .filter(meeting -> meets(codes, meeting.areas()))
                                .limit(AgreementService.MOST)
                                .map(meeting -> MeetingView.of(meeting, dialogue, null))
                                .toList());
    }

    /** {@code CooperationArea.commitments}. */
    @Description("Promises of two countries in this area, the newest first; at most 200.")
    public @NonNull CompletionStage<List<@NonNull CommitmentView>> commitments(
            @Source CooperationAreaView area,
            @NonNull @Name("between") @Description("One country.") CountryCodeScalar between,
            @NonNull @Name("and") @Description("The other country.") CountryCodeScalar and,
            @Name("includeBelow")
                    @DefaultValue("true")
                    @Description("Whether those of its parts and their parts are among them.")
                    boolean includeBelow) {
        return DialogueLoads.byPair(batch, dialogues, new PairKey(Pairs.of(between, and), null))
                .thenCombine(
                        codes(area, includeBelow),
                        (dialogue, codes) -> dialogue.commitments().stream()
                                .filter(commitment -> commitment.area() != null && codes.contains(commitment.area()))
                                .limit(AgreementService.MOST)
                                .map(CommitmentView::of)
                                .toList());
    }

    private CompletionStage<Set<String>> codes(CooperationAreaView area, boolean includeBelow) {
        return includeBelow
                ? AreaLoads.all(batch, areas).thenApply(all -> new Taxonomy(all).withBelow(area.code()))
                : CompletableFuture.completedStage(Set.of(area.code()));
    }

    private static boolean meets(Set<String> codes, List<String> some) {
        return some.stream().anyMatch(codes::contains);
    }
}
