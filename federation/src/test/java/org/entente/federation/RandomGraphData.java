package org.entente.federation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.federation.RandomGraph.Entity;
import org.entente.federation.RandomGraph.Field;

/** The data of a random graph: three objects of each entity, and for every subgraph what it has of them. */
final class RandomGraphData {
    private static final int OBJECTS = 3;

    private final RandomGraph graph;
    private final Random values;

    RandomGraphData(RandomGraph graph) {
        this.graph = graph;
        this.values = new Random(graph.subgraphs.size() * 31L + graph.entities.size());
    }

    /** As {@link FixtureData} reads it. */
    Map<String, Object> all() {
        Map<String, List<Map<String, Object>>> objects = new LinkedHashMap<>();
        Map<String, Object> query = new LinkedHashMap<>();
        for (Entity entity : graph.entities) {
            query.put(RandomGraph.root(entity.name), Map.of("$find", entity.name));
            query.put(RandomGraph.root(entity.name) + "s", Map.of("$list", entity.name));
            List<Map<String, Object>> own = new ArrayList<>();
            for (int i = 1; i <= OBJECTS; i++) {
                own.add(object(entity, entity.name + "-" + i));
            }
            objects.put(entity.name, own);
        }
        query.put("tagged", Map.of("$list", "Named"));
        Map<String, Object> data = new LinkedHashMap<>(objects);
        data.put("Query", query);
        data.put(
                "Named",
                Map.of("$all", graph.named().stream().map(entity -> entity.name).toList()));
        for (String subgraph : graph.subgraphs) {
            data.put("@" + subgraph, of(subgraph, objects));
        }
        return data;
    }

    private Map<String, Object> of(String subgraph, Map<String, List<Map<String, Object>>> objects) {
        Map<String, Object> own = new LinkedHashMap<>();
        List<Map<String, Object>> tags = new ArrayList<>();
        for (Entity entity : graph.entities) {
            List<Map<String, Object>> all = objects.getOrDefault(entity.name, List.of());
            own.put(entity.name, only(entity, subgraph, all));
            if (entity.isNamed) {
                all.forEach(object -> tags.add(only(object, List.of("id", "tag"))));
            }
        }
        if (graph.isTagged() && subgraph.equals(graph.tagger)) {
            own.put("Named", tags);
        }
        return own;
    }

    private static List<Map<String, Object>> only(Entity entity, String subgraph, List<Map<String, Object>> objects) {
        List<String> names = entity.fields.stream()
                .filter(field -> field.isIn(subgraph))
                .map(field -> field.name)
                .toList();
        return objects.stream().map(object -> only(object, names)).toList();
    }

    private static Map<String, Object> only(Map<String, Object> object, List<String> names) {
        Map<String, Object> kept = new LinkedHashMap<>(object);
        kept.keySet().retainAll(names);
        return kept;
    }

    private Map<String, Object> object(Entity entity, String id) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Field field : entity.fields) {
            object.put(field.name, value(field, id));
        }
        object.put("tag", "tag-" + id);
        return object;
    }

    private Object value(Field field, String id) {
        if (field.name.equals("id")) {
            return id;
        }
        if (field.requires != null) {
            return Map.of("$join", List.of(field.requires.name));
        }
        if (field.target != null) {
            return field.type.startsWith("[")
                    ? List.of(reference(field.target), reference(field.target))
                    : reference(field.target);
        }
        if (field.name.equals("any")) {
            List<Entity> possible = field.type.equals("Either") ? graph.either() : graph.named();
            if (possible.isEmpty()) {
                return List.of();
            }
            Object one = reference(possible.get(values.nextInt(possible.size())));
            Object two = reference(possible.get(values.nextInt(possible.size())));
            return field.type.equals("Either") ? one : List.of(one, two);
        }
        return field.type.startsWith("Int") ? values.nextInt(100) : field.name + "-" + id;
    }

    /** By its place, which is the same in every subgraph: not every one has the id, or the code. */
    private Map<String, Object> reference(Entity target) {
        return Map.of("$ref", target.name, "$at", String.valueOf(values.nextInt(OBJECTS)));
    }
}
