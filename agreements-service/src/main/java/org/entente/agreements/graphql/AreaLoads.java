package org.entente.agreements.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.agreements.area.AreaService;
import org.entente.agreements.area.CooperationArea;
import org.entente.kernel.graphql.Batch;

/** The loads that fields about cooperation areas share. */
final class AreaLoads {
    private static final String TAXONOMY = "taxonomy";

    private AreaLoads() {}

    /** The whole taxonomy in its order. */
    static CompletionStage<List<CooperationArea>> all(Batch batch, AreaService areas) {
        return batch.load(TAXONOMY, TAXONOMY, keys -> Map.of(TAXONOMY, areas.list()), List.of());
    }

    /** One area; empty when it has been taken out of the taxonomy. */
    static CompletionStage<Optional<CooperationArea>> byCode(Batch batch, AreaService areas, String code) {
        return batch.load(
                "areasByCode", code, keys -> Found.of(areas.byCodes(keys)), Optional.<CooperationArea>empty());
    }
}
