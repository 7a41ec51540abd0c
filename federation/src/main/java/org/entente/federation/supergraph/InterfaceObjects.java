package org.entente.federation.supergraph;

import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets object types have what a subgraph gives to all of them through an interface object: its fields and its keys,
 * both under the interface's name.
 */
final class InterfaceObjects {
    private final Map<String, TypeDef> types;
    private final int subgraphs;

    InterfaceObjects(Map<String, TypeDef> types, int subgraphs) {
        this.types = types;
        this.subgraphs = subgraphs;
    }

    void inherit(Map<String, TypeDefinition<?>> definitions) {
        definitions.forEach((name, definition) -> {
            if (definition instanceof ObjectTypeDefinition object) {
                for (Type<?> implemented : object.getImplements()) {
                    TypeDef face = types.get(TypeRef.of(implemented).name());
                    TypeDef own = types.get(name);
                    if (face != null && own != null && !face.interfaceObjectIn().isEmpty()) {
                        types.put(name, inherit(own, face));
                    }
                }
            }
        });
    }

    private TypeDef inherit(TypeDef own, TypeDef face) {
        List<EntityKey> keys = new ArrayList<>(own.keys());
        face.keys().stream()
                .filter(key -> face.interfaceObjectIn().get(key.subgraph()))
                .forEach(keys::add);
        Map<String, FieldDef> fields = new LinkedHashMap<>();
        own.fields().forEach((name, field) -> fields.put(name, withJoins(field, face)));
        return new TypeDef(
                own.name(),
                own.kind(),
                own.index(),
                own.inaccessible(),
                own.declaredIn(),
                own.interfaceObjectIn(),
                List.copyOf(keys),
                own.possibleTypes(),
                own.possibleIn(),
                fields,
                own.enumValues());
    }

    private FieldDef withJoins(FieldDef own, TypeDef face) {
        FieldDef inherited = face.field(own.name());
        if (inherited == null) {
            return own;
        }
        List<@Nullable FieldJoin> joins = new ArrayList<>(own.joins());
        for (int subgraph = 0; subgraph < subgraphs; subgraph++) {
            if (face.interfaceObjectIn().get(subgraph) && joins.get(subgraph) == null) {
                joins.set(subgraph, inherited.join(subgraph));
            }
        }
        return new FieldDef(own.parent(), own.name(), own.type(), own.inaccessible(), joins);
    }
}
