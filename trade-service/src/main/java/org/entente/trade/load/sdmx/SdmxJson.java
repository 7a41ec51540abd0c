package org.entente.trade.load.sdmx;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.jspecify.annotations.Nullable;

/**
 * An SDMX-JSON data message of version 1 or 2, read observation by observation. Where all that an observation needs
 * stands before it, the file is read once; otherwise a second time, when the whole message is known. Memory grows with
 * the structure and the longest series, not with the file.
 */
public final class SdmxJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final ImportContext context;
    private final Rows rows;
    private final Map<Integer, DataSet> dataSets = new TreeMap<>();
    private @Nullable List<Structure> structures;

    private SdmxJson(ImportContext context, CsvTable.RowHandler handler) {
        this.context = context;
        this.rows = new Rows(context.report(), handler);
    }

    /**
     * Reads every observation as a row: a column for each dimension, measure and attribute, and STRUCTURE_ID and ACTION
     * of its data set. Its line is its place in the file, 1 is the first.
     *
     * @throws FileRejectedException when the file is not JSON, or no data message
     */
    public static void read(ImportContext context, CsvTable.RowHandler handler) throws IOException, SQLException {
        SdmxJson message = new SdmxJson(context, handler);
        message.pass(false);
        if (message.structures == null) {
            throw new FileRejectedException("the message has no structure that says what its observations mean");
        }
        if (message.dataSets.isEmpty()) {
            throw new FileRejectedException("the message has no data set");
        }
        if (message.dataSets.values().stream().anyMatch(DataSet::isDeferred)) {
            message.pass(true);
        }
    }

    private void pass(boolean last) throws IOException, SQLException {
        try (InputStream in = context.open();
                JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new FileRejectedException("the file does not begin with a JSON object");
            }
            message(parser, last);
        } catch (JsonProcessingException e) {
            throw new FileRejectedException("not readable as JSON: %s at line %d, column %d"
                    .formatted(
                            e.getOriginalMessage(),
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr()));
        }
    }

    /** The message itself, or its {@code data}: version 1 has structure and data sets in either. */
    private void message(JsonParser parser, boolean last) throws IOException, SQLException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "data" -> {
                    if (value == JsonToken.START_OBJECT) {
                        message(parser, last);
                    }
                }
                case "structure", "structures" -> structures(parser, last);
                case "dataSets" -> dataSets(parser, last);
                default -> parser.skipChildren();
            }
        }
    }

    private void structures(JsonParser parser, boolean last) throws IOException {
        if (last || !parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return;
        }
        JsonNode node = parser.readValueAsTree();
        List<Structure> read = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> read.add(Structure.of(one)));
        } else {
            read.add(Structure.of(node));
        }
        if (!read.isEmpty()) {
            structures = List.copyOf(read);
        }
    }

    private void dataSets(JsonParser parser, boolean last) throws IOException, SQLException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            DataSet dataSet = dataSets.computeIfAbsent(i, unused -> new DataSet());
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                member(parser, dataSet, last);
            }
        }
    }

    private void member(JsonParser parser, DataSet dataSet, boolean last) throws IOException, SQLException {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
            case "structure" -> dataSet.setStructure(parser.getValueAsInt());
            case "action" -> dataSet.setAction(parser.getText());
            case "attributes" -> dataSet.setAttributes(Element.readArray(parser));
            case "dimensionGroupAttributes" -> dataSet.setGroups(groups(parser));
            case "series", "observations" -> {
                List<Structure> known = structures;
                if (known == null || !last && !dataSet.isReady(known)) {
                    dataSet.defer();
                    parser.skipChildren();
                } else if (dataSet.begin(name)) {
                    new ObservationReader(parser, dataSet, dataSet.structure(known), rows).read(name);
                } else {
                    parser.skipChildren();
                }
            }
            default -> parser.skipChildren();
        }
    }

    private static Map<String, List<@Nullable Element>> groups(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new HashMap<>();
        }
        Map<String, List<@Nullable Element>> groups = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            groups.put(key, Element.readArray(parser));
        }
        return groups;
    }
}
