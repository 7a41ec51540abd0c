package org.entente.federation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A random graph of entities, split at random over subgraphs: keys of two kinds, fields that one or several subgraphs
 * own, references and lists, requires and provides, a union, an interface that may be an interface object elsewhere.
 * Every subgraph has only the data of the fields that it owns or provides.
 */
final class RandomGraph {
    static final List<String> IDS = List.of("E0-1", "E1-2", "E2-3", "nobody");
    private static final String HEAD = """
            schema @link(url: "https://specs.apollo.dev/link/v1.0")
              @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) { query: Query }
            scalar join__FieldSet
            """;

    private final Random random;
    final List<String> subgraphs = new ArrayList<>();
    final List<Entity> entities = new ArrayList<>();
    private final Map<String, Set<String>> rootsIn = new LinkedHashMap<>();

    /** The subgraph with the abstract types. */
    private final String home;

    /** The subgraph that knows the interface as an object type only; empty when there is none. */
    final String tagger;

    RandomGraph(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            subgraphs.add("s" + i);
        }
        home = pick(subgraphs);
        String other = pick(subgraphs);
        tagger = other.equals(home) ? "" : other;
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            entities.add(entity("E" + i));
        }
        entities.forEach(this::addFields);
        for (Entity entity : entities) {
            rootsIn.put(
                    entity.name,
                    some(entity.keys.entrySet().stream()
                            .filter(known -> known.getValue().contains("id"))
                            .map(Map.Entry::getKey)
                            .toList()));
        }
    }

    private Entity entity(String name) {
        Entity entity = new Entity(name);
        entity.isNamed = random.nextBoolean();
        Set<String> at = some(subgraphs);
        if (entity.isNamed || random.nextBoolean()) {
            at.add(home);
        }
        if (entity.isNamed) {
            at.remove(tagger);
        }
        boolean first = true;
        for (String subgraph : at) {
            int kind = random.nextInt(4);
            // One subgraph at least knows both keys, so that every other can be reached by one of them.
            entity.keys.put(
                    subgraph,
                    first || kind == 0
                            ? List.of("id", "code")
                            : kind == 1 && !subgraph.equals(home) ? List.of("code") : List.of("id"));
            first = false;
        }
        Field id = new Field("id", "ID!");
        Field code = new Field("code", "String!");
        entity.keys.forEach(
                (subgraph, keys) -> keys.forEach(key -> (key.equals("id") ? id : code).owners.add(subgraph)));
        entity.fields.add(id);
        entity.fields.add(code);
        return entity;
    }

    private void addFields(Entity entity) {
        List<String> at = List.copyOf(entity.keys.keySet());
        Field label = new Field("label", "String");
        label.owners.addAll(entity.isNamed ? Set.of(home) : Set.of(pick(at)));
        entity.fields.add(label);
        for (int i = 0; i < 3; i++) {
            Field plain = new Field("f" + i, random.nextInt(3) == 0 ? "Int!" : "Int");
            plain.owners.addAll(random.nextInt(3) == 0 ? some(at) : Set.of(pick(at)));
            entity.fields.add(plain);
        }
        for (int i = 0; i < 2; i++) {
            String owner = pick(at);
            List<Entity> known = entities.stream()
                    .filter(other -> other.keys.containsKey(owner))
                    .toList();
            Entity target = known.get(random.nextInt(known.size()));
            Field reference = new Field("r" + i, random.nextBoolean() ? target.name : "[" + target.name + "]");
            reference.owners.add(owner);
            reference.target = target;
            entity.fields.add(reference);
        }
        if (entity.keys.containsKey(home)) {
            Field any = new Field("any", random.nextBoolean() ? "[Named]" : "Either");
            any.owners.add(home);
            entity.fields.add(any);
        }
        require(entity, at);
    }

    /** A field that one subgraph makes of another's. */
    private void require(Entity entity, List<String> at) {
        Field needed = entity.field("f" + random.nextInt(3));
        List<String> others = at.stream()
                .filter(subgraph -> !needed.owners.contains(subgraph))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        String maker = pick(others);
        Field made = new Field("made", "String");
        made.owners.add(maker);
        made.requires = needed;
        needed.externalIn.add(maker);
        entity.fields.add(made);
        for (Entity from : entities) {
            for (Field reference : from.fields) {
                if (reference.target == entity && reference.owners.contains(maker) && random.nextBoolean()) {
                    reference.provides = needed;
                }
            }
        }
    }

    private boolean hasHome(Entity entity) {
        return entity.keys.containsKey(home);
    }

    boolean isTagged() {
        return !tagger.isEmpty() && !named().isEmpty();
    }

    List<Entity> named() {
        return entities.stream().filter(entity -> entity.isNamed).toList();
    }

    List<Entity> either() {
        return entities.stream().filter(this::hasHome).toList();
    }

    String supergraph() {
        StringBuilder sdl = new StringBuilder(HEAD).append("enum join__Graph {");
        subgraphs.forEach(subgraph ->
                sdl.append(" %s @join__graph(name: \"%s\", url: \"\")".formatted(graph(subgraph), subgraph)));
        sdl.append(" }\ntype Query ").append(joins(subgraphs)).append(" {\n");
        rootsIn.forEach((name, in) -> sdl.append("  %s(id: ID!): %s %s\n  %ss: [%s] %s\n"
                .formatted(root(name), name, owned(in), root(name), name, owned(in))));
        if (isTagged()) {
            sdl.append("  tagged: [Named] @join__field(graph: %s)\n".formatted(graph(tagger)));
        }
        sdl.append("}\n");
        if (!named().isEmpty()) {
            sdl.append("interface Named @join__type(graph: %s, key: \"id\")".formatted(graph(home)));
            String label = "label: String @join__field(graph: %s)".formatted(graph(home));
            sdl.append(
                    tagger.isEmpty()
                            ? " { id: ID! %s }\n".formatted(label)
                            : " @join__type(graph: %s, key: \"id\", isInterfaceObject: true) { id: ID! %s tag: String @join__field(graph: %s) }\n"
                                    .formatted(graph(tagger), label, graph(tagger)));
        }
        if (!either().isEmpty()) {
            sdl.append("union Either @join__type(graph: %s) %s = %s\n"
                    .formatted(
                            graph(home),
                            either().stream()
                                    .map(entity -> "@join__unionMember(graph: %s, member: \"%s\")"
                                            .formatted(graph(home), entity.name))
                                    .collect(Collectors.joining(" ")),
                            names(either())));
        }
        entities.forEach(entity -> sdl.append(supergraph(entity)));
        return sdl.toString();
    }

    private String supergraph(Entity entity) {
        StringBuilder sdl = new StringBuilder("type " + entity.name + (entity.isNamed ? " implements Named" : ""));
        entity.keys.forEach((subgraph, keys) -> keys.forEach(
                key -> sdl.append(" @join__type(graph: %s, key: \"%s\")".formatted(graph(subgraph), key))));
        if (entity.isNamed) {
            sdl.append(" @join__implements(graph: %s, interface: \"Named\")".formatted(graph(home)));
        }
        sdl.append(" {\n");
        for (Field field : usable(entity)) {
            sdl.append("  ").append(field.name).append(": ").append(field.type);
            for (String owner : field.owners) {
                sdl.append(" @join__field(graph: ").append(graph(owner));
                sdl.append(field.requires == null ? "" : ", requires: \"" + field.requires.name + "\"");
                sdl.append(field.provides == null ? "" : ", provides: \"" + field.provides.name + "\"")
                        .append(')');
            }
            field.externalIn.forEach(
                    other -> sdl.append(" @join__field(graph: %s, external: true)".formatted(graph(other))));
            sdl.append('\n');
        }
        if (entity.isNamed && isTagged()) {
            sdl.append("  tag: String @join__field\n");
        }
        return sdl.append("}\n").toString();
    }

    /** Without the field for an abstract type that nothing belongs to. */
    private List<Field> usable(Entity entity) {
        return entity.fields.stream()
                .filter(field -> !field.type.equals("[Named]") || !named().isEmpty())
                .toList();
    }

    /** The subgraphs, each with its own schema and only its own data. */
    Map<String, InMemorySubgraph> servers() {
        Map<String, Object> data = new RandomGraphData(this).all();
        Map<String, InMemorySubgraph> servers = new TreeMap<>();
        subgraphs.forEach(subgraph ->
                servers.put(subgraph, new InMemorySubgraph(schema(subgraph), new FixtureData(data, subgraph))));
        return servers;
    }

    InMemorySubgraph whole(String apiSdl) {
        return new InMemorySubgraph(apiSdl, new FixtureData(new RandomGraphData(this).all(), ""));
    }

    private String schema(String subgraph) {
        StringBuilder sdl = new StringBuilder("type Query { unused: Int");
        rootsIn.forEach((name, in) -> sdl.append(
                !in.contains(subgraph)
                        ? ""
                        : " %s(id: ID!): %s %ss: [%s]".formatted(root(name), name, root(name), name)));
        boolean isTagger = isTagged() && subgraph.equals(tagger);
        sdl.append(isTagger ? " tagged: [Named] }\ntype Named @key(fields: \"id\") { id: ID! tag: String }\n" : " }\n");
        boolean isHome = subgraph.equals(home);
        sdl.append(isHome && !named().isEmpty() ? "interface Named { id: ID! label: String }\n" : "");
        sdl.append(isHome && !either().isEmpty() ? "union Either = %s\n".formatted(names(either())) : "");
        for (Entity entity : entities) {
            if (entity.keys.containsKey(subgraph)) {
                sdl.append("type ").append(entity.name).append(isHome && entity.isNamed ? " implements Named" : "");
                sdl.append(" @key(fields: \"\") {");
                usable(entity).stream()
                        .filter(field -> field.isIn(subgraph))
                        .forEach(field ->
                                sdl.append(' ').append(field.name).append(": ").append(field.type));
                sdl.append(" }\n");
            }
        }
        return sdl.toString();
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(entity -> entity.name).collect(Collectors.joining(" | "));
    }

    private String joins(List<String> all) {
        return all.stream().map(s -> "@join__type(graph: " + graph(s) + ")").collect(Collectors.joining(" "));
    }

    private static String owned(Set<String> in) {
        return in.stream().map(s -> "@join__field(graph: " + graph(s) + ")").collect(Collectors.joining(" "));
    }

    /** The root field for one object of an entity; with an s it is the one for all of them. */
    static String root(String entity) {
        return entity.toLowerCase(Locale.ROOT);
    }

    private static String graph(String subgraph) {
        return subgraph.toUpperCase(Locale.ROOT);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** One at least, in an order that is random too. */
    private Set<String> some(List<String> from) {
        List<String> left = new ArrayList<>(from);
        Set<String> some = new LinkedHashSet<>();
        do {
            some.add(left.remove(random.nextInt(left.size())));
        } while (!left.isEmpty() && random.nextBoolean());
        return some;
    }

    static final class Entity {
        final String name;
        final Map<String, List<String>> keys = new LinkedHashMap<>();
        final List<Field> fields = new ArrayList<>();
        boolean isNamed;

        Entity(String name) {
            this.name = name;
        }

        Field field(String wanted) {
            return fields.stream()
                    .filter(field -> field.name.equals(wanted))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static final class Field {
        final String name;
        final String type;
        final Set<String> owners = new TreeSet<>();
        final Set<String> externalIn = new TreeSet<>();

        @Nullable
        Entity target;

        @Nullable
        Field requires;

        @Nullable
        Field provides;

        Field(String name, String type) {
            this.name = name;
            this.type = type;
        }

        /** Whether the subgraph's schema has it: as its own, or because it requires or provides it. */
        boolean isIn(String subgraph) {
            return owners.contains(subgraph) || externalIn.contains(subgraph);
        }
    }
}
