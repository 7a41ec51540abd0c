package org.entente.federation.operation;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One field of a normalised operation.
 *
 * @param key the name it has in the response
 * @param name the field's name in the schema
 * @param arguments ordered by name
 * @param types the object types for which the field is asked; selections with one key at one place have disjoint types
 * @param children in the order of the document; empty for leaves
 */
public record Selection(String key, String name, List<Argument> arguments, BitSet types, List<Selection> children) {

    public static final String TYPENAME = "__typename";

    static List<Argument> ordered(List<Argument> arguments) {
        return arguments.stream()
                .sorted(Comparator.comparing(Argument::getName))
                .toList();
    }

    /** The arguments as GraphQL writes them, with parentheses; empty without arguments. */
    public static String print(List<Argument> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(AstPrinter::printAstCompact).collect(Collectors.joining(",", "(", ")"));
    }

    public boolean isTypename() {
        return name.equals(TYPENAME);
    }

    /** Whether the schema itself answers it, not a subgraph. */
    public boolean isIntrospection() {
        return name.equals("__schema") || name.equals("__type");
    }
}
