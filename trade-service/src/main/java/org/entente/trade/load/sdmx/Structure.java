package org.entente.trade.load.sdmx;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.kernel.imports.RecordRows;

/**
 * What the values and indexes of a data set mean.
 *
 * @param id the data flow, such as {@code IMF.STA:IMTS(1.0.0)}; empty when the message does not say
 * @param rows makes rows with a column for each component
 * @param width how many columns they have
 * @param keyOrder all dimensions in the order of a whole key
 */
record Structure(
        String id,
        RecordRows rows,
        int width,
        Level dimensions,
        List<Component> measures,
        Level attributes,
        List<Component> keyOrder) {
    static final String STRUCTURE_ID = "STRUCTURE_ID";
    static final String ACTION = "ACTION";
    private static final String VALUE = "OBS_VALUE";

    static Structure of(JsonNode node) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        cell(columns, STRUCTURE_ID);
        cell(columns, ACTION);
        Level dimensions = Level.of(node.path("dimensions"), id -> cell(columns, id));
        List<Component> measures =
                Level.of(node.path("measures"), id -> cell(columns, id)).observation();
        Level attributes = Level.of(node.path("attributes"), id -> cell(columns, id));
        if (measures.isEmpty()) {
            measures = List.of(new Component(VALUE, cell(columns, VALUE), 0, List.of(), ""));
        }
        return new Structure(
                dataflow(node.path("links")),
                new RecordRows(List.copyOf(columns.keySet())),
                columns.size(),
                dimensions,
                measures,
                attributes,
                Stream.of(dimensions.dataSet(), dimensions.series(), dimensions.observation())
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(Component::position))
                        .toList());
    }

    private static int cell(Map<String, Integer> columns, String id) {
        return columns.computeIfAbsent(id, unused -> columns.size());
    }

    /** From {@code urn:sdmx:...Dataflow=IMF.STA:IMTS(1.0.0)} what stands behind the sign. */
    private static String dataflow(JsonNode links) {
        for (JsonNode link : links) {
            String urn = link.path("urn").asText();
            if (urn.contains("Dataflow=")) {
                return urn.substring(urn.lastIndexOf('=') + 1);
            }
        }
        return "";
    }
}
