package org.entente.agreements.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.area.AreaService;
import org.entente.agreements.dialogue.Commitment;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.dialogue.Meeting;
import org.entente.agreements.framework.FrameworkRules;
import org.entente.agreements.framework.Timeline;
import org.entente.agreements.lookup.PairKey;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.ReferenceStatehood;
import org.entente.agreements.status.StatusRules;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.RelationView;
import org.jspecify.annotations.Nullable;

/** What this service adds to a relation. */
@GraphQLApi
@NonBlocking
public class RelationApi {
    private final AgreementService agreements;
    private final DialogueService dialogues;
    private final AreaService areas;
    private final Batch batch;
    private final StatusRules rules = new StatusRules(new ReferenceStatehood(CountryReference.standard()));
    private final FrameworkRules frameworks = new FrameworkRules(rules);
    private final Timeline timeline = new Timeline(rules);

    RelationApi(AgreementService agreements, DialogueService dialogues, AreaService areas, Batch batch) {
        this.agreements = agreements;
        this.dialogues = dialogues;
        this.areas = areas;
        this.batch = batch;
    }

    /** {@code Relation.agreements}. */
    @Description(
            "Agreements between the two countries or their bodies, the newest first; wider ones that both are or were parties to included.")
    public @NonNull CompletionStage<List<@NonNull AgreementView>> agreements(
            @Source RelationView relation,
            @Name("inForceOn")
                    @Description(
                            "Only those in force, applied provisionally or standing between the two on this day; all when left out.")
                    @Nullable
                    LocalDate inForceOn,
            @Name("type")
                    @DefaultValue("[]")
                    @Description("Only these sorts of instrument; all when left out.")
                    @Nullable
                    List<@NonNull InstrumentClass> type,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        PairKey key = key(relation, knownAsOf);
        Predicate<KnownAgreement> wanted = known -> (type == null
                        || type.isEmpty()
                        || type.contains(known.agreement().instrument()))
                && (inForceOn == null
                        || rules.between(known, key.pair(), inForceOn).state().operative());
        return AgreementLoads.byPair(batch, agreements, key)
                .thenApply(found ->
                        found.stream().filter(wanted).map(AgreementView::of).toList());
    }

    /** {@code Relation.legalFramework}. */
    @Description("What binds the two countries on a day, what is pending, expiring and missing, each with its reasons.")
    public @NonNull CompletionStage<LegalFrameworkView> legalFramework(
            @Source RelationView relation,
            @NonNull @Name("on") @Description("The day.") LocalDate on,
            @Name("expiringWithinMonths")
                    @DefaultValue("12")
                    @Description("How many months ahead known ends are listed under expiring, 0 to 600.")
                    int expiringWithinMonths,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        PairKey key = key(relation, knownAsOf);
        LocalDate expiringBy = Timelines.expiringBy(on, expiringWithinMonths);
        return AgreementLoads.byPair(batch, agreements, key)
                .thenCombine(
                        batch.load("listingsByPair", key, agreements::listingsByPairs, List.of()),
                        (found, listings) ->
                                LegalFrameworkView.of(frameworks.of(key.pair(), on, expiringBy, found, listings)));
    }

    /** {@code Relation.legalTimeline}. */
    @Description(
            "What changed in the legal framework of the two between two days, both included, in order of day: new states and acts, each with its reasons.")
    public @NonNull CompletionStage<List<@NonNull LegalChangeView>> legalTimeline(
            @Source RelationView relation,
            @NonNull @Name("from") @Description("The first day.") LocalDate from,
            @NonNull @Name("to") @Description("The last day.") LocalDate to,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        Timelines.requireOrder(from, to);
        PairKey key = key(relation, knownAsOf);
        return AgreementLoads.byPair(batch, agreements, key)
                .thenApply(found -> timeline.of(key.pair(), from, to, found).stream()
                        .map(LegalChangeView::of)
                        .toList());
    }

    /** {@code Relation.dialogue}. */
    @Description("What the two say to each other at the table.")
    public @NonNull DialogueView dialogue(
            @Source RelationView relation,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        return DialogueView.of(key(relation, knownAsOf));
    }

    /** {@code Relation.milestones}. */
    @Description("Events that the relation is remembered by, the oldest first.")
    public @NonNull CompletionStage<List<@NonNull MilestoneView>> milestones(
            @Source RelationView relation,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        PairKey key = key(relation, knownAsOf);
        return DialogueLoads.byPair(batch, dialogues, key)
                .thenApply(dialogue -> dialogue.milestones().stream()
                        .map(milestone -> MilestoneView.of(milestone, key.knownAsOf()))
                        .toList());
    }

    /** {@code Relation.cooperation}. */
    @Description(
            "The cooperation areas that agreements, meetings or commitments of the two stand behind, in the taxonomy's order.")
    public @NonNull CompletionStage<List<@NonNull CooperationAreaView>> cooperation(@Source RelationView relation) {
        PairKey key = key(relation, null);
        CompletionStage<Set<String>> used = AgreementLoads.byPair(batch, agreements, key)
                .thenCombine(
                        DialogueLoads.byPair(batch, dialogues, key),
                        (found, dialogue) -> areasOf(
                                found.stream()
                                        .filter(known -> rules.between(known, key.pair(), LocalDate.now(ZoneOffset.UTC))
                                                        .state()
                                                != LegalState.NOT_PARTIES)
                                        .toList(),
                                dialogue));
        return used.thenCombine(
                AreaLoads.all(batch, areas),
                (codes, all) -> all.stream()
                        .filter(area -> codes.contains(area.code()))
                        .map(area -> new CooperationAreaView(area.code()))
                        .toList());
    }

    private static Set<String> areasOf(List<KnownAgreement> found, Dialogue dialogue) {
        Set<String> codes = new LinkedHashSet<>();
        found.forEach(known -> codes.addAll(known.agreement().areas()));
        dialogue.meetings().stream().map(Meeting::areas).forEach(codes::addAll);
        for (Commitment commitment : dialogue.commitments()) {
            if (commitment.area() != null) {
                codes.add(commitment.area());
            }
        }
        return codes;
    }

    private static PairKey key(RelationView relation, @Nullable OffsetDateTime knownAsOf) {
        Instant known = knownAsOf == null ? null : knownAsOf.toInstant();
        return new PairKey(relation.pair(), known);
    }
}
