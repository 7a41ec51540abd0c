package org.entente.agreements.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.LinkKind;
import org.entente.agreements.lookup.IdKey;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;
import org.jspecify.annotations.Nullable;

/** How agreements relate to each other, and the release that tells of each. */
@GraphQLApi
@NonBlocking
public class AgreementLinkApi {
    private final AgreementService agreements;
    private final ReleaseService releases;
    private final Batch batch;

    AgreementLinkApi(AgreementService agreements, ReleaseService releases, Batch batch) {
        this.agreements = agreements;
        this.releases = releases;
        this.batch = batch;
    }

    /** {@code Agreement.amends}. */
    @Description("The agreement that it changes; null when it changes none.")
    public CompletionStage<@Nullable AgreementView> amends(@Source AgreementView agreement) {
        return target(agreement, LinkKind.AMENDS);
    }

    /** {@code Agreement.amendedBy}. */
    @Description("Agreements that change it, the newest first.")
    public @NonNull CompletionStage<List<@NonNull AgreementView>> amendedBy(@Source AgreementView agreement) {
        return origins(agreement, LinkKind.AMENDS);
    }

    /** {@code Agreement.supersedes}. */
    @Description("Agreements whose place it takes between the parties of both.")
    public @NonNull CompletionStage<List<@NonNull AgreementView>> supersedes(@Source AgreementView agreement) {
        return targets(agreement, LinkKind.SUPERSEDES);
    }

    /** {@code Agreement.supersededBy}. */
    @Description("Agreements that take its place between the parties of both, the newest first.")
    public @NonNull CompletionStage<List<@NonNull AgreementView>> supersededBy(@Source AgreementView agreement) {
        return origins(agreement, LinkKind.SUPERSEDES);
    }

    /** {@code Agreement.succeeds}. */
    @Description("The agreement that it follows in time on the same subject; null when there is none.")
    public CompletionStage<@Nullable AgreementView> succeeds(@Source AgreementView agreement) {
        return target(agreement, LinkKind.SUCCEEDS);
    }

    /** {@code Agreement.implements}. */
    @Name("implements")
    @Description("Agreements and decisions that it carries out or supplements.")
    public @NonNull CompletionStage<List<@NonNull AgreementView>> carriesOut(@Source AgreementView agreement) {
        return targets(agreement, LinkKind.IMPLEMENTS, LinkKind.SUPPLEMENTS);
    }

    /** {@code Agreement.implementedBy}. */
    @Description("Agreements that carry it out or supplement it, the newest first.")
    public @NonNull CompletionStage<List<@NonNull AgreementView>> implementedBy(@Source AgreementView agreement) {
        return origins(agreement, LinkKind.IMPLEMENTS, LinkKind.SUPPLEMENTS);
    }

    /** {@code Agreement.sameAs}. */
    @Description(
            "The same agreement as other sources tell it, whichever of them says so; they stay apart and are linked.")
    public @NonNull CompletionStage<List<@NonNull AgreementView>> sameAs(@Source AgreementView agreement) {
        return targets(agreement, LinkKind.SAME_AS)
                .thenCombine(
                        origins(agreement, LinkKind.SAME_AS),
                        (told, telling) -> Stream.concat(told.stream(), telling.stream())
                                .collect(Collectors.toMap(
                                        AgreementView::id, found -> found, (one, same) -> one, LinkedHashMap::new))
                                .values()
                                .stream()
                                .toList());
    }

    /** {@code Agreement.release}. */
    @Description("The release that tells of it.")
    public @NonNull CompletionStage<@Nullable ReleaseView> release(@Source AgreementView agreement) {
        return batch.load(
                        "releases",
                        agreement.known().releaseId(),
                        keys -> Found.of(releases.byIds(keys)),
                        Optional.<Release>empty())
                .thenApply(found -> found.map(ReleaseView::of).orElse(null));
    }

    private CompletionStage<@Nullable AgreementView> target(AgreementView agreement, LinkKind kind) {
        return targets(agreement, kind)
                .thenApply(found -> found.stream().findFirst().orElse(null));
    }

    private CompletionStage<List<AgreementView>> targets(AgreementView agreement, LinkKind... kinds) {
        List<IdKey> keys = agreement.known().agreement().links().stream()
                .filter(link -> List.of(kinds).contains(link.kind()))
                .map(link -> new IdKey(link.target(), agreement.known().knownAsOf()))
                .toList();
        return AgreementLoads.byIds(batch, agreements, keys);
    }

    private CompletionStage<List<AgreementView>> origins(AgreementView agreement, LinkKind... kinds) {
        IdKey key = new IdKey(agreement.id(), agreement.known().knownAsOf());
        return AgreementLoads.byLinkTarget(batch, agreements, key)
                .thenApply(found -> found.stream()
                        .filter(known -> link(known, agreement.id(), kinds).isPresent())
                        .map(AgreementView::of)
                        .toList());
    }

    private static Optional<AgreementLink> link(KnownAgreement from, String target, LinkKind... kinds) {
        return from.agreement().links().stream()
                .filter(link -> link.target().equals(target) && List.of(kinds).contains(link.kind()))
                .findFirst();
    }
}
