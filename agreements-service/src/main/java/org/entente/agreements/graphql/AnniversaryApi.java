package org.entente.agreements.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.dialogue.Anniversaries;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.lookup.PairKey;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.ReferenceStatehood;
import org.entente.agreements.status.StatusRules;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.RelationView;
import org.jspecify.annotations.Nullable;

/** What there is to celebrate. */
@GraphQLApi
@NonBlocking
public class AnniversaryApi {
    private static final int MOST_YEARS = 50;

    private final AgreementService agreements;
    private final DialogueService dialogues;
    private final Batch batch;
    private final StatusRules rules = new StatusRules(new ReferenceStatehood(CountryReference.standard()));

    AnniversaryApi(AgreementService agreements, DialogueService dialogues, Batch batch) {
        this.agreements = agreements;
        this.dialogues = dialogues;
        this.batch = batch;
    }

    /** {@code Relation.anniversaries}. */
    @Description(
            "Anniversaries of milestones, and of signature and entry into force of agreements that both countries are parties to, by date, then the longest first.")
    public @NonNull CompletionStage<List<@NonNull AnniversaryView>> anniversaries(
            @Source RelationView relation,
            @NonNull @Name("from") @Description("First day.") LocalDate from,
            @NonNull @Name("to") @Description("Last day; at most 50 years later.") LocalDate to,
            @Name("roundOnly") @DefaultValue("true") @Description("Only multiples of five years; all when false.")
                    boolean roundOnly,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new BadUserInputException("the span is %s to %s; it must end on a later day, at most %d years later"
                    .formatted(from, to, MOST_YEARS));
        }
        PairKey key = new PairKey(relation.pair(), knownAsOf == null ? null : knownAsOf.toInstant());
        return AgreementLoads.byPair(batch, agreements, key)
                .thenCombine(
                        DialogueLoads.byPair(batch, dialogues, key),
                        (known, dialogue) -> new Anniversaries(from, to)
                                        .of(
                                                dialogue.milestones(),
                                                known.stream()
                                                        .filter(one -> joins(one, key, to))
                                                        .toList())
                                        .stream()
                                        .filter(one -> one.round() || !roundOnly)
                                        .map(one -> AnniversaryView.of(one, key))
                                        .toList());
    }

    /** {@code Anniversary.title}. */
    @Description("What happened: the title of the milestone or agreement.")
    public @NonNull String title(
            @Source AnniversaryView anniversary,
            @Name("language")
                    @DefaultValue("en")
                    @Description("Language as a BCP 47 tag, such as az or ja; English where there is no such title.")
                    String language) {
        return anniversary.anniversary().title(language);
    }

    private boolean joins(KnownAgreement known, PairKey key, LocalDate day) {
        return rules.between(known, key.pair(), day).state() != LegalState.NOT_PARTIES;
    }
}
