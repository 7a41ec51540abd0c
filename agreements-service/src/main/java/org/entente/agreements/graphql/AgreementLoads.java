package org.entente.agreements.graphql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.PairKey;
import org.entente.kernel.graphql.Batch;
import org.jspecify.annotations.Nullable;

/** The loads that fields of several types share, so that one request reads what they have in common once. */
final class AgreementLoads {
    private AgreementLoads() {}

    static CompletionStage<@Nullable AgreementView> byId(Batch batch, AgreementService agreements, IdKey key) {
        return batch.load(
                        "agreementsById",
                        key,
                        keys -> Found.of(agreements.byIds(keys)),
                        Optional.<KnownAgreement>empty())
                .thenApply(found -> found.map(AgreementView::of).orElse(null));
    }

    static CompletionStage<List<AgreementView>> byIds(Batch batch, AgreementService agreements, List<IdKey> keys) {
        List<CompletableFuture<@Nullable AgreementView>> all = keys.stream()
                .map(key -> byId(batch, agreements, key).toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(done -> all.stream()
                        .map(CompletableFuture::join)
                        .filter(Objects::nonNull)
                        .toList());
    }

    static CompletionStage<List<KnownAgreement>> byPair(Batch batch, AgreementService agreements, PairKey key) {
        return batch.load("agreementsByPair", key, agreements::byPairs, List.of());
    }

    static CompletionStage<List<KnownAgreement>> byLinkTarget(Batch batch, AgreementService agreements, IdKey key) {
        return batch.load("agreementsByLinkTarget", key, agreements::byLinkTargets, List.of());
    }
}
