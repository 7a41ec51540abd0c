package org.entente.trade.load.sdmx;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the observations of one data set, in series or flat. */
final class ObservationReader {
    private final JsonParser parser;
    private final Structure structure;
    private final Rows rows;
    private final String[] shared;
    private final List<DataSet.Group> groups;

    ObservationReader(JsonParser parser, DataSet dataSet, Structure structure, Rows rows) {
        this.parser = parser;
        this.structure = structure;
        this.rows = rows;
        this.shared = dataSet.cells(structure);
        this.groups = dataSet.groups(structure);
    }

    /** Reads {@code series} or {@code observations}, the parser being at its beginning. */
    void read(String part) throws IOException, SQLException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (part.equals("series")) {
                series(key);
            } else {
                add(shared, new Observation(key, Element.readArray(parser)));
            }
        }
    }

    /** A series may name its attributes after its observations. */
    private void series(String key) throws IOException, SQLException {
        List<@Nullable Element> attributes = List.of();
        List<Observation> observations = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("attributes")) {
                attributes = Element.readArray(parser);
            } else if (name.equals("observations") && value == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String place = parser.currentName();
                    parser.nextToken();
                    observations.add(new Observation(place, Element.readArray(parser)));
                }
            } else {
                parser.skipChildren();
            }
        }
        String[] cells = shared.clone();
        Rows.putKey(structure.dimensions().series(), key, cells);
        Rows.put(structure.attributes().series(), attributes, 0, cells);
        for (Observation observation : observations) {
            add(cells, observation);
        }
    }

    private void add(String[] common, Observation observation) throws SQLException, IOException {
        String[] cells = common.clone();
        Rows.putKey(structure.dimensions().observation(), observation.key(), cells);
        Rows.put(structure.measures(), observation.elements(), 0, cells);
        Rows.put(
                structure.attributes().observation(),
                observation.elements(),
                structure.measures().size(),
                cells);
        for (DataSet.Group group : groups) {
            group.put(structure, cells);
        }
        rows.add(structure, cells);
    }

    private record Observation(String key, List<@Nullable Element> elements) {}
}
