package org.entente.federation;

import graphql.GraphqlErrorException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data of a fixture, as one subgraph sees it. Objects are JSON objects listed by type; besides plain values a field
 * may say
 *
 * <pre>
 * {"$ref": "Product", "id": "1"}     the listed object with these values
 * {"$ref": "Product", "$at": "0"}    the listed object at that place
 * {"$find": "Product"}               the listed object whose values are the field's arguments; "by" names some
 * {"$list": "Product"}               all listed objects of the type
 * {"$join": ["name", "price"]}       those fields of the object joined with "/", null written as "null"
 * {"$echo": "currency"}              the value of the argument
 * {"$error": "no", "code": "teapot"} throws
 * </pre>
 *
 * In the place of a type's list, {@code {"$all": ["Book", "Film"]}} stands for the objects of those types.
 */
final class FixtureData {
    private final Map<String, Object> all;
    private final Map<String, Object> own;

    /** @param subgraph whose {@code "@name"} object in the data goes before what all subgraphs share */
    FixtureData(Map<String, Object> all, String subgraph) {
        this.all = all;
        this.own = object(all.get("@" + subgraph));
    }

    Map<String, Object> root(String type) {
        Map<String, Object> merged = new LinkedHashMap<>(object(all.get(type)));
        merged.putAll(object(own.get(type)));
        return merged;
    }

    @Nullable
    Object value(@Nullable Object source, String field, Map<String, Object> arguments) {
        Map<String, Object> object = object(source);
        return resolve(object.get(field), object, arguments);
    }

    /** The entity of a representation, knowing also what the representation tells; null when there is none. */
    @Nullable
    Object entity(Object representation) {
        Map<String, Object> told = object(representation);
        String type = String.valueOf(told.get("__typename"));
        for (Map<String, Object> candidate : listed(type)) {
            boolean known = candidate.entrySet().stream()
                    .filter(entry -> isPlain(entry.getValue()) && told.containsKey(entry.getKey()))
                    .filter(entry -> !entry.getKey().equals("__typename"))
                    .anyMatch(entry -> same(entry.getValue(), told.get(entry.getKey())));
            boolean contradicted = candidate.entrySet().stream()
                    .filter(entry -> isPlain(entry.getValue()) && told.containsKey(entry.getKey()))
                    .filter(entry -> !entry.getKey().equals("__typename"))
                    .anyMatch(entry -> !same(entry.getValue(), told.get(entry.getKey())));
            if (known && !contradicted) {
                Map<String, Object> entity = new LinkedHashMap<>(candidate);
                told.forEach((key, value) -> {
                    if (!key.equals("__typename")) {
                        entity.put(key, value);
                    }
                });
                entity.putIfAbsent("__typename", type);
                entity.put("__interfaceObject", type);
                return entity;
            }
        }
        return null;
    }

    private @Nullable Object resolve(
            @Nullable Object value, Map<String, Object> object, Map<String, Object> arguments) {
        if (value instanceof List<?> items) {
            List<@Nullable Object> resolved = new ArrayList<>();
            items.forEach(item -> resolved.add(resolve(item, object, arguments)));
            return resolved;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.containsKey("$error")) {
            throw GraphqlErrorException.newErrorException()
                    .message(String.valueOf(map.get("$error")))
                    .extensions(map.containsKey("code") ? Map.of("code", String.valueOf(map.get("code"))) : Map.of())
                    .build();
        }
        if (map.get("$ref") != null) {
            Map<String, Object> key = new LinkedHashMap<>(object(map));
            key.remove("$ref");
            if (key.remove("$at") instanceof String place) {
                return listed(String.valueOf(map.get("$ref"))).get(Integer.parseInt(place));
            }
            return find(String.valueOf(map.get("$ref")), key);
        }
        if (map.get("$find") != null) {
            Map<String, Object> key = new LinkedHashMap<>(arguments);
            if (map.get("by") instanceof List<?> names) {
                key.keySet().retainAll(names);
            }
            return find(String.valueOf(map.get("$find")), key);
        }
        if (map.get("$list") != null) {
            return listed(String.valueOf(map.get("$list")));
        }
        if (map.get("$echo") != null) {
            return arguments.get(String.valueOf(map.get("$echo")));
        }
        if (map.get("$join") instanceof List<?> fields) {
            List<String> parts = new ArrayList<>();
            fields.forEach(
                    field -> parts.add(String.valueOf(resolve(object.get(String.valueOf(field)), object, arguments))));
            return String.join("/", parts);
        }
        return map;
    }

    private @Nullable Map<String, Object> find(String type, Map<String, Object> key) {
        for (Map<String, Object> candidate : listed(type)) {
            if (key.entrySet().stream().allMatch(entry -> same(candidate.get(entry.getKey()), entry.getValue()))) {
                return candidate;
            }
        }
        return null;
    }

    private List<Map<String, Object>> listed(String type) {
        Object listed = own.containsKey(type) ? own.get(type) : all.get(type);
        List<Map<String, Object>> objects = new ArrayList<>();
        if (listed instanceof Map<?, ?> map && map.get("$all") instanceof List<?> types) {
            types.forEach(each -> listed(String.valueOf(each)).forEach(object -> {
                object.put("__interfaceObject", type);
                objects.add(object);
            }));
        }
        if (listed instanceof List<?> items) {
            for (Object item : items) {
                Map<String, Object> object = new LinkedHashMap<>(object(item));
                object.putIfAbsent("__typename", type);
                object.put("__interfaceObject", type);
                objects.add(object);
            }
        }
        return objects;
    }

    private static boolean isPlain(@Nullable Object value) {
        return !(value instanceof Map<?, ?> map
                && map.keySet().stream().anyMatch(key -> key.toString().startsWith("$")));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return b.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("__typename"))
                    .allMatch(entry -> same(a.get(entry.getKey()), entry.getValue()));
        }
        return String.valueOf(one).equals(String.valueOf(other));
    }

    private static Map<String, Object> object(@Nullable Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> object.put(String.valueOf(key), item));
        }
        return object;
    }
}
