package org.entente.gateway.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads GraphQL requests strictly: what is not as the specification says is refused with what would be right. */
final class RequestReader {
    private static final int DEEPEST_NESTING = 64;
    private static final int LONGEST_NUMBER = 400;
    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_NESTING)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            // Numbers stay as exact as they were written.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestReader() {}

    /** The request in a POST's body. */
    static GraphqlRequest ofBody(Buffer body) {
        return ofJson(parse(body.getBytes(), "the body"));
    }

    /** A message of a WebSocket. */
    static JsonNode message(String text) {
        return parse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "the message");
    }

    /** The request in a JSON value. */
    static GraphqlRequest ofJson(JsonNode request) {
        if (request.isArray()) {
            throw bad("batches of operations are not taken: send one JSON object per request");
        }
        if (!request.isObject()) {
            throw bad("the body must be a JSON object with 'query'");
        }
        return new GraphqlRequest(
                query(text(request, "query")),
                text(request, "operationName"),
                object(request.get("variables"), "variables"),
                explains(request.get("extensions")));
    }

    /** The request in a GET's parameters. */
    static GraphqlRequest ofParameters(MultiMap parameters) {
        return new GraphqlRequest(
                query(single(parameters, "query")),
                single(parameters, "operationName"),
                object(json(parameters, "variables"), "variables"),
                explains(json(parameters, "extensions")));
    }

    private static JsonNode parse(byte[] text, String what) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw bad("%s is not JSON as this gateway reads it: %s".formatted(what, explanation(e)));
        } catch (IOException e) {
            throw bad("%s is not readable".formatted(what));
        }
    }

    /** Jackson's own words name its classes after the first sentence. */
    private static String explanation(JsonProcessingException e) {
        var at = e.getLocation();
        String place = at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
        return (e instanceof com.fasterxml.jackson.core.exc.StreamConstraintsException
                        ? "it is nested deeper than %d levels or has a number of more than %d digits"
                                .formatted(DEEPEST_NESTING, LONGEST_NUMBER)
                        : "malformed, with a duplicate name, or cut off")
                + place;
    }

    private static String query(@Nullable String query) {
        if (query == null || query.isBlank()) {
            throw bad("'query' is missing: it must hold the GraphQL document");
        }
        return query;
    }

    private static @Nullable String text(JsonNode request, String name) {
        JsonNode value = request.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw bad("'%s' must be a string, not %s".formatted(name, kind(value)));
        }
        return value.textValue();
    }

    private static Map<String, Object> object(@Nullable JsonNode value, String name) {
        if (value == null || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw bad("'%s' must be a JSON object, not %s".formatted(name, kind(value)));
        }
        HugeNumbers.refuseIn(value);
        return JSON.convertValue(value, VALUES);
    }

    private static boolean explains(@Nullable JsonNode extensions) {
        if (extensions == null || extensions.isNull()) {
            return false;
        }
        if (!extensions.isObject()) {
            throw bad("'extensions' must be a JSON object, not %s".formatted(kind(extensions)));
        }
        return extensions.path("entente").path("explain").asBoolean(false);
    }

    private static @Nullable String single(MultiMap parameters, String name) {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1) {
            throw bad("the parameter '%s' is given %d times".formatted(name, values.size()));
        }
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    private static @Nullable JsonNode json(MultiMap parameters, String name) {
        String value = single(parameters, name);
        return value == null
                ? null
                : parse(value.getBytes(java.nio.charset.StandardCharsets.UTF_8), "the parameter '%s'".formatted(name));
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "nothing";
        };
    }

    private static RefusedException bad(String message) {
        return new RefusedException(ErrorCode.BAD_USER_INPUT, message);
    }
}
