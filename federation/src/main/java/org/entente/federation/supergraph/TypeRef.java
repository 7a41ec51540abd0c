package org.entente.federation.supergraph;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field with its wrappers.
 *
 * @param name the innermost named type
 * @param item the type of the list's items, or null when this is no list
 */
public record TypeRef(
        String name, boolean nonNull, @Nullable TypeRef item) {

    static TypeRef of(Type<?> type) {
        if (type instanceof NonNullType wrapped) {
            TypeRef inner = of(wrapped.getType());
            return new TypeRef(inner.name, true, inner.item);
        }
        if (type instanceof ListType list) {
            TypeRef item = of(list.getType());
            return new TypeRef(item.name, false, item);
        }
        return new TypeRef(((TypeName) type).getName(), false, null);
    }

    public boolean isList() {
        return item != null;
    }

    /** As GraphQL writes it, such as {@code [Country!]!}. */
    @Override
    public String toString() {
        return (item == null ? name : "[" + item + "]") + (nonNull ? "!" : "");
    }
}
