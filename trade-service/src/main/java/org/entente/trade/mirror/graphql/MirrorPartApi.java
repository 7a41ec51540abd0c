package org.entente.trade.mirror.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.scalar.DecimalScalar;
import org.entente.trade.mirror.ChapterService;
import org.entente.trade.mirror.Chapters;
import org.entente.trade.mirror.FreightFactor;
import org.entente.trade.mirror.MirrorParts;
import org.entente.trade.pair.MirrorComparison;
import org.entente.trade.pair.PairReport;
import org.entente.trade.pair.graphql.MirrorComparisonView;
import org.jspecify.annotations.Nullable;

/** {@code MirrorComparison.parts}. */
@GraphQLApi
@NonBlocking
public class MirrorPartApi {
    private final ChapterService chapters;
    private final Batch batch;

    MirrorPartApi(ChapterService chapters, Batch batch) {
        this.chapters = chapters;
        this.batch = batch;
    }

    /** {@code MirrorComparison.parts}. */
    @NonNull
    @Description(
            "The gap in parts, one of each kind; those with a value add up to the gap exactly. They are estimates made apart from each other, and what they count twice shows in the residual.")
    public CompletionStage<@NonNull List<@NonNull MirrorPartView>> parts(
            @Source MirrorComparisonView mirror,
            @Name("cifFobFactor")
                    @Description(
                            "With a decimal point: what imports with freight and insurance are taken to be of the exports without: 1.06 when not given, as in the IMF's Direction of Trade Statistics; 1.08 is that of the Observatory of Economic Complexity.")
                    @Nullable
                    DecimalScalar cifFobFactor) {
        FreightFactor factor = cifFobFactor == null ? FreightFactor.USUAL : new FreightFactor(cifFobFactor.value());
        MirrorComparison comparison = mirror.comparison();
        return chapters(comparison, comparison.exportReport())
                .thenCombine(
                        chapters(comparison, comparison.importReport()),
                        (exporters, importers) -> new MirrorParts(
                                        comparison, mirror.pair(), factor, exporters, importers)
                                .list().stream().map(MirrorPartView::of).toList());
    }

    private CompletionStage<Optional<Chapters>> chapters(MirrorComparison comparison, Optional<PairReport> report) {
        return MirrorParts.needed(comparison, report)
                .map(key -> batch.load("trade.chapters", key, chapters::byKeys, Optional.<Chapters>empty()))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }
}
