package org.entente.kernel.edit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A record's content as JSON and back, with every decimal as it was written. */
@ApplicationScoped
class ContentJson {
    private final ObjectMapper json;

    ContentJson(ObjectMapper json) {
        ObjectMapper exact = json.copy();
        exact.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        exact.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        exact.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        this.json = exact;
    }

    @Nullable
    JsonNode tree(@Nullable Object content) {
        return content == null ? null : object(content);
    }

    JsonNode object(Object content) {
        return json.valueToTree(content);
    }

    @Nullable
    String text(@Nullable JsonNode content) {
        try {
            return content == null ? null : json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record did not turn into JSON", e);
        }
    }

    @Nullable
    JsonNode read(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record was not read as it was written", e);
        }
    }
}
