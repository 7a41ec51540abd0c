package org.entente.federation.execute;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.federation.plan.AnswerShape;
import org.jspecify.annotations.Nullable;

/** Reads a subgraph's answer into nodes, and its errors. */
final class AnswerReader implements AutoCloseable {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final byte[] answer;
    private final TypeNames types;
    private final int start;
    private final JsonParser parser;

    AnswerReader(byte[] answer, TypeNames types) throws IOException {
        this(answer, 0, answer.length, types);
    }

    private AnswerReader(byte[] answer, int from, int to, TypeNames types) throws IOException {
        this.answer = answer;
        this.types = types;
        this.parser = JSON.createParser(answer, from, to - from);
        this.start = from;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    JsonParser parser() {
        return parser;
    }

    /** Reads one value of an answer, read before, once more. */
    static void readInto(Leaf part, AnswerShape shape, ResponseNode node, TypeNames types) throws IOException {
        try (AnswerReader reader = new AnswerReader(part.source(), part.from(), part.to(), types)) {
            reader.parser.nextToken();
            reader.object(shape, node);
        }
    }

    /** The items of a list of leaves; null when the part of the answer is no list. */
    static Object @Nullable [] items(Leaf part, TypeNames types) throws IOException {
        try (AnswerReader reader = new AnswerReader(part.source(), part.from(), part.to(), types)) {
            if (reader.parser.nextToken() != JsonToken.START_ARRAY) {
                return null;
            }
            List<Object> items = new ArrayList<>();
            for (JsonToken token = reader.parser.nextToken();
                    token != JsonToken.END_ARRAY;
                    token = reader.parser.nextToken()) {
                items.add(reader.value(token, null, null));
            }
            return items.toArray();
        }
    }

    /** Reads the object that the parser stands at; what the node has already stays where the answer has only null. */
    void object(AnswerShape shape, ResponseNode node) throws IOException {
        if (node.type == ResponseNode.TYPE_UNKNOWN) {
            node.type = shape.type();
        }
        List<AnswerShape.Field> fields = shape.fields();
        int expected = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (shape.tellsType() && name.equals("__typename")) {
                node.type = types.index(parser.getText());
                continue;
            }
            // Subgraphs answer in the order of the question; where they do not, look the name up.
            AnswerShape.Field field =
                    expected < fields.size() && fields.get(expected).alias().equals(name)
                            ? fields.get(expected)
                            : find(fields, name);
            if (field == null) {
                parser.skipChildren();
                continue;
            }
            expected = Math.min(expected + 1, fields.size());
            Object before = node.slots[field.slot()];
            Object value = value(token, field.child(), before);
            if (before == null || value != ResponseNode.NULL) {
                node.slots[field.slot()] = value;
            }
        }
    }

    private static AnswerShape.@Nullable Field find(List<AnswerShape.Field> fields, String alias) {
        for (AnswerShape.Field field : fields) {
            if (field.alias().equals(alias)) {
                return field;
            }
        }
        return null;
    }

    private Object value(JsonToken token, @Nullable AnswerShape child, @Nullable Object before) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return ResponseNode.NULL;
        }
        if (child == null) {
            return leaf(token);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(child, before instanceof Object[] items ? items : new Object[0]);
        }
        if (token != JsonToken.START_OBJECT) {
            throw new UnexpectedAnswer("has a " + token + " where an object was asked");
        }
        ResponseNode node = before instanceof ResponseNode known
                ? known
                : new ResponseNode(child.slots(), ResponseNode.TYPE_UNKNOWN);
        object(child, node);
        return node;
    }

    private Object list(AnswerShape child, Object[] before) throws IOException {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object known = items.size() < before.length ? before[items.size()] : null;
            Object item = value(token, child, known);
            items.add(item == ResponseNode.NULL && known != null ? known : item);
        }
        for (int i = items.size(); i < before.length; i++) {
            items.add(before[i]);
        }
        return items.toArray();
    }

    /** The value that the parser stands at, whatever it is, as a part of the answer. */
    Leaf leaf(JsonToken token) throws IOException {
        int from = (int) parser.currentTokenLocation().getByteOffset() + start;
        if (token.isStructStart()) {
            parser.skipChildren();
        } else {
            parser.finishToken();
        }
        return new Leaf(answer, from, (int) parser.currentLocation().getByteOffset() + start);
    }

    /** A value as Java objects; for errors, which are few and small. */
    @Nullable
    Object tree(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT:
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    map.put(name, tree(parser.nextToken()));
                }
                return map;
            case START_ARRAY:
                List<@Nullable Object> list = new ArrayList<>();
                for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                    list.add(tree(item));
                }
                return list;
            case VALUE_NUMBER_INT:
                return parser.getNumberValue();
            case VALUE_NUMBER_FLOAT:
                return new BigDecimal(parser.getText());
            case VALUE_TRUE:
                return Boolean.TRUE;
            case VALUE_FALSE:
                return Boolean.FALSE;
            case VALUE_NULL:
                return null;
            default:
                return parser.getText();
        }
    }

    /** An answer that is JSON but not what was asked. */
    static final class UnexpectedAnswer extends IOException {
        private static final long serialVersionUID = 1L;

        UnexpectedAnswer(String message) {
            super(message);
        }
    }
}
