package org.entente.federation.execute;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.federation.execute.EntityCall.Target;
import org.entente.federation.plan.AnswerShape;
import org.entente.federation.plan.Fetch;
import org.jspecify.annotations.Nullable;

/** Puts the answer to one fetch into the response, and its errors to where they belong. */
final class AnswerMerge {
    private final Fetch fetch;
    private final ResponseNode root;
    private final TypeNames types;

    /** By alias of the {@code _entities} field: for each entity asked, its places. */
    private final Map<String, List<List<Target>>> entities;

    private final List<PlacedError> errors = new ArrayList<>();
    private boolean hasData;

    AnswerMerge(Fetch fetch, ResponseNode root, TypeNames types, Map<String, List<List<Target>>> entities) {
        this.fetch = fetch;
        this.root = root;
        this.types = types;
        this.entities = entities;
    }

    /**
     * Reads the answer.
     *
     * @throws IOException when it is no GraphQL response, or not one to what was asked
     */
    Outcome merge(byte[] answer) throws IOException {
        try (AnswerReader reader = new AnswerReader(answer, types)) {
            JsonParser parser = reader.parser();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new AnswerReader.UnexpectedAnswer("is no JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (name.equals("data") && token == JsonToken.START_OBJECT) {
                    data(reader);
                    hasData = true;
                } else if (name.equals("errors") && token == JsonToken.START_ARRAY) {
                    for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                        errors.add(error(reader.tree(token)));
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (!hasData && errors.isEmpty()) {
            throw new AnswerReader.UnexpectedAnswer("has neither data nor errors");
        }
        List<ServiceError> loose = new ArrayList<>();
        ErrorPlacer placer = new ErrorPlacer(fetch, root, entities);
        for (PlacedError error : errors) {
            if (!placer.place(error.error(), error.path())) {
                loose.add(error.error());
            }
        }
        return new Outcome(hasData ? null : errors.get(0).error(), hasData ? loose : List.of());
    }

    private void data(AnswerReader reader) throws IOException {
        AnswerShape shape = fetch.root();
        if (shape != null) {
            reader.object(shape, root);
            return;
        }
        JsonParser parser = reader.parser();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            List<List<Target>> asked = entities.get(parser.currentName());
            if (parser.nextToken() == JsonToken.START_ARRAY && asked != null) {
                entities(reader, asked);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void entities(AnswerReader reader, List<List<Target>> asked) throws IOException {
        JsonParser parser = reader.parser();
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token != JsonToken.START_OBJECT || index >= asked.size()) {
                parser.skipChildren();
            } else {
                entity(reader, asked.get(index));
            }
            index++;
        }
    }

    private void entity(AnswerReader reader, List<Target> places) throws IOException {
        Target first = places.get(0);
        if (places.size() == 1) {
            reader.object(first.input().shape(), first.node());
            return;
        }
        Leaf part = reader.leaf(JsonToken.START_OBJECT);
        for (Target place : places) {
            boolean alike = place != first && place.input() == first.input();
            if (!alike || !share(first.node(), place.node(), place.input().shape())) {
                AnswerReader.readInto(part, place.input().shape(), place.node(), types);
            }
        }
    }

    /** Lets another place have the same values as the first, unless it holds objects of its own to merge with. */
    private static boolean share(ResponseNode first, ResponseNode other, AnswerShape shape) {
        for (AnswerShape.Field field : shape.fields()) {
            if (field.child() != null
                    && other.slots[field.slot()] != null
                    && other.slots[field.slot()] != first.slots[field.slot()]) {
                return false;
            }
        }
        for (AnswerShape.Field field : shape.fields()) {
            if (other.slots[field.slot()] == null) {
                other.slots[field.slot()] = first.slots[field.slot()];
            }
        }
        if (other.type == ResponseNode.TYPE_UNKNOWN) {
            other.type = first.type;
        }
        return true;
    }

    private PlacedError error(@Nullable Object value) {
        Map<?, ?> map = value instanceof Map<?, ?> read ? read : Map.of();
        Object message = map.get("message");
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (map.get("extensions") instanceof Map<?, ?> given) {
            given.forEach((key, item) -> {
                if (item != null) {
                    extensions.put(String.valueOf(key), item);
                }
            });
        }
        ServiceError error = new ServiceError(
                fetch.subgraph(),
                message instanceof String text ? text : "The service gave an error without a message",
                extensions.get("code") instanceof String code ? code : null,
                extensions,
                false);
        return new PlacedError(error, map.get("path") instanceof List<?> path ? List.copyOf(path) : List.of());
    }

    private record PlacedError(ServiceError error, List<Object> path) {}

    /**
     * How a fetch ended.
     *
     * @param failure why it has no data; null when it has
     * @param loose errors that name no place
     */
    record Outcome(@Nullable ServiceError failure, List<ServiceError> loose) {}
}
