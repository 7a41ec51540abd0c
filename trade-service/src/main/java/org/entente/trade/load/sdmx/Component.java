package org.entente.trade.load.sdmx;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.entente.kernel.imports.FileRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * A dimension, measure or attribute of a message.
 *
 * @param cell index of its cell in a row
 * @param position its place in the key of all dimensions
 * @param values what indexes stand for; empty when the message writes values themselves
 * @param otherwise the value where the message gives none
 */
record Component(String id, int cell, int position, List<String> values, String otherwise) {
    static Component of(JsonNode node, int cell, int position) {
        List<String> values = new ArrayList<>();
        node.path("values").forEach(value -> values.add(text(value)));
        return new Component(
                node.path("id").asText(),
                cell,
                node.path("keyPosition").asInt(position),
                List.copyOf(values),
                node.path("default").asText(""));
    }

    /** A coded value has an id, any other its value; a time period may have either. */
    private static String text(JsonNode value) {
        if (value.isValueNode()) {
            return value.asText();
        }
        return value.hasNonNull("id")
                ? value.path("id").asText()
                : value.path("value").asText();
    }

    /** The value with this index. */
    String value(String index) {
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= values.size()) {
            throw new FileRejectedException(
                    "the message points to value %s of %s, which has %d values".formatted(index, id, values.size()));
        }
        return values.get(Integer.parseInt(index));
    }

    /** The value that an element of the message stands for. */
    String value(@Nullable Element element) {
        if (element == null) {
            return otherwise;
        }
        return element.number() && !values.isEmpty() ? value(element.text()) : element.text();
    }

    /** The component's only value, for one whose level has but one; what is given otherwise when there are more or none. */
    String onlyValue() {
        return values.size() == 1 ? values.get(0) : otherwise;
    }
}
