package org.entente.trade.load.sdmx;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Components by where a message gives their values. */
record Level(List<Component> dataSet, List<Component> group, List<Component> series, List<Component> observation) {

    /** The components of a structure's {@code dimensions}, {@code measures} or {@code attributes}. */
    static Level of(JsonNode node, ToIntFunction<String> cells) {
        List<Component> all = new ArrayList<>();
        return new Level(
                components(node.path("dataSet"), cells, all),
                components(node.path("dimensionGroup"), cells, all),
                components(node.path("series"), cells, all),
                components(node.path("observation"), cells, all));
    }

    private static List<Component> components(JsonNode list, ToIntFunction<String> cells, List<Component> all) {
        int first = all.size();
        list.forEach(node ->
                all.add(Component.of(node, cells.applyAsInt(node.path("id").asText()), all.size())));
        return List.copyOf(all.subList(first, all.size()));
    }
}
