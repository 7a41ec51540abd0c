package org.entente.federation.supergraph;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the types of a supergraph, each with what every subgraph has of it. */
final class TypeReader {
    private final List<String> subgraphs;
    private final Map<String, Integer> idByGraph = new LinkedHashMap<>();
    private final Map<String, TypeDefinition<?>> definitions = new TreeMap<>();
    private final Map<String, Integer> objectIndex = new LinkedHashMap<>();
    private final Map<String, TypeDef> types = new LinkedHashMap<>();
    private final FieldReader fieldReader;

    TypeReader(Document document, List<String> subgraphs, Map<String, String> subgraphByGraph) {
        this.subgraphs = subgraphs;
        subgraphByGraph.forEach((graph, name) -> idByGraph.put(graph, subgraphs.indexOf(name)));
        for (var definition : document.getDefinitions()) {
            if (definition instanceof TypeDefinition<?> type && !SupergraphReader.isMachinery(type)) {
                definitions.put(type.getName(), type);
            }
        }
        for (TypeDefinition<?> type : definitions.values()) {
            if (type instanceof ObjectTypeDefinition || isWithoutImplementation(type)) {
                objectIndex.put(type.getName(), objectIndex.size());
            }
        }
        this.fieldReader = new FieldReader(this, definitions, subgraphs);
    }

    Map<String, TypeDef> read() {
        definitions.forEach((name, definition) -> types.put(name, readType(name, definition)));
        new InterfaceObjects(types, subgraphs.size()).inherit(definitions);
        return Map.copyOf(types);
    }

    List<TypeDef> objectTypes() {
        return objectIndex.keySet().stream()
                .map(name -> {
                    TypeDef type = types.get(name);
                    if (type == null) {
                        throw new AssertionError(name);
                    }
                    return type;
                })
                .toList();
    }

    /** The id of the subgraph that a join directive names, or null when it names none. */
    @Nullable
    Integer graph(Directive directive, String where) {
        String graph = Directives.text(directive, "graph");
        if (graph == null) {
            return null;
        }
        Integer id = idByGraph.get(graph);
        if (id == null) {
            throw new InvalidSupergraph(where + " names the subgraph " + graph + ", which join__Graph does not list");
        }
        return id;
    }

    private TypeDef readType(String name, TypeDefinition<?> definition) {
        BitSet declaredIn = new BitSet();
        BitSet interfaceObjectIn = new BitSet();
        List<EntityKey> keys = new ArrayList<>();
        for (Directive join : Directives.named((graphql.language.DirectivesContainer<?>) definition, "join__type")) {
            Integer subgraph = graph(join, "@join__type of " + name);
            if (subgraph == null) {
                throw new InvalidSupergraph("@join__type of " + name + " names no subgraph");
            }
            declaredIn.set(subgraph);
            if (Directives.flag(join, "isInterfaceObject", false)) {
                interfaceObjectIn.set(subgraph);
            }
            SelectionSet key = Directives.fieldSet(join, "key", name);
            if (key != null && Directives.flag(join, "resolvable", true)) {
                keys.add(new EntityKey(subgraph, key, String.valueOf(Directives.text(join, "key")), name));
            }
        }
        keys.sort((a, b) -> a.subgraph() != b.subgraph()
                ? Integer.compare(a.subgraph(), b.subgraph())
                : a.text().compareTo(b.text()));
        return new TypeDef(
                name,
                kind(definition),
                objectIndex.getOrDefault(name, -1),
                Directives.isInaccessible((graphql.language.DirectivesContainer<?>) definition),
                declaredIn,
                interfaceObjectIn,
                keys,
                possibleTypes(definition),
                possibleIn(definition, declaredIn, interfaceObjectIn),
                fieldReader.read(name, definition, declaredIn),
                enumValues(definition));
    }

    private static TypeDef.Kind kind(TypeDefinition<?> definition) {
        if (definition instanceof ObjectTypeDefinition) {
            return TypeDef.Kind.OBJECT;
        }
        if (definition instanceof InterfaceTypeDefinition) {
            return TypeDef.Kind.INTERFACE;
        }
        if (definition instanceof UnionTypeDefinition) {
            return TypeDef.Kind.UNION;
        }
        if (definition instanceof EnumTypeDefinition) {
            return TypeDef.Kind.ENUM;
        }
        return definition instanceof InputObjectTypeDefinition ? TypeDef.Kind.INPUT : TypeDef.Kind.SCALAR;
    }

    private BitSet possibleTypes(TypeDefinition<?> definition) {
        BitSet possible = new BitSet();
        if (definition instanceof ObjectTypeDefinition) {
            possible.set(index(definition.getName()));
        } else if (definition instanceof UnionTypeDefinition union) {
            for (Type<?> member : union.getMemberTypes()) {
                possible.set(index(TypeRef.of(member).name()));
            }
        } else if (definition instanceof InterfaceTypeDefinition) {
            objectIndex.forEach((object, index) -> {
                if (object.equals(definition.getName()) || interfacesOf(object).contains(definition.getName())) {
                    possible.set(index);
                }
            });
        }
        return possible;
    }

    private List<BitSet> possibleIn(TypeDefinition<?> definition, BitSet declaredIn, BitSet interfaceObjectIn) {
        List<BitSet> bySubgraph = new ArrayList<>();
        for (int subgraph = 0; subgraph < subgraphs.size(); subgraph++) {
            BitSet possible = new BitSet();
            if (interfaceObjectIn.get(subgraph)) {
                possible.or(possibleTypes(definition));
            } else if (declaredIn.get(subgraph)) {
                for (int index : possibleTypes(definition).stream().toArray()) {
                    if (isPossible(definition, index, subgraph)) {
                        possible.set(index);
                    }
                }
            }
            bySubgraph.add(possible);
        }
        return bySubgraph;
    }

    private boolean isPossible(TypeDefinition<?> definition, int index, int subgraph) {
        String object = List.copyOf(objectIndex.keySet()).get(index);
        if (object.equals(definition.getName())) {
            return true;
        }
        if (definition instanceof InterfaceTypeDefinition) {
            return names(object, "join__implements", "interface", subgraph, definition.getName());
        }
        if (definition instanceof UnionTypeDefinition union && union.hasDirective("join__unionMember")) {
            return names(union.getName(), "join__unionMember", "member", subgraph, object);
        }
        return declares(object, subgraph);
    }

    /** Whether a directive of the type says that in the subgraph its argument has that value. */
    private boolean names(String type, String directive, String argument, int subgraph, String value) {
        return Directives.named((graphql.language.DirectivesContainer<?>) definition(type), directive).stream()
                .anyMatch(join -> Integer.valueOf(subgraph).equals(graph(join, "@" + directive + " of " + type))
                        && value.equals(Directives.text(join, argument)));
    }

    private boolean declares(String type, int subgraph) {
        return Directives.named((graphql.language.DirectivesContainer<?>) definition(type), "join__type").stream()
                .anyMatch(join -> Integer.valueOf(subgraph).equals(graph(join, "@join__type of " + type)));
    }

    private Set<String> interfacesOf(String object) {
        Set<String> names = new LinkedHashSet<>();
        if (definition(object) instanceof ObjectTypeDefinition type) {
            for (Type<?> face : type.getImplements()) {
                names.add(TypeRef.of(face).name());
            }
        }
        return names;
    }

    /** An interface that nothing implements can only be the object type that an interface object makes of it. */
    private boolean isWithoutImplementation(TypeDefinition<?> type) {
        return type instanceof InterfaceTypeDefinition
                && definitions.values().stream()
                        .filter(ObjectTypeDefinition.class::isInstance)
                        .noneMatch(object -> interfacesOf(object.getName()).contains(type.getName()));
    }

    private TypeDefinition<?> definition(String name) {
        TypeDefinition<?> definition = definitions.get(name);
        if (definition == null) {
            throw new InvalidSupergraph("The type " + name + " is used but not defined");
        }
        return definition;
    }

    private int index(String object) {
        Integer index = objectIndex.get(object);
        if (index == null) {
            throw new InvalidSupergraph("The union member " + object + " is no object type of the supergraph");
        }
        return index;
    }

    private static Set<String> enumValues(TypeDefinition<?> definition) {
        Set<String> values = new LinkedHashSet<>();
        if (definition instanceof EnumTypeDefinition constants) {
            for (EnumValueDefinition value : constants.getEnumValueDefinitions()) {
                if (!Directives.isInaccessible(value)) {
                    values.add(value.getName());
                }
            }
        }
        return values;
    }

    static List<FieldDefinition> fieldsOf(TypeDefinition<?> definition) {
        if (definition instanceof ObjectTypeDefinition object) {
            return object.getFieldDefinitions();
        }
        return definition instanceof InterfaceTypeDefinition face ? face.getFieldDefinitions() : List.of();
    }
}
