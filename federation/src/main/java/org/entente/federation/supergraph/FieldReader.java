package org.entente.federation.supergraph;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a type, each with its join to every subgraph. */
final class FieldReader {
    private static final String PERCENT = "percent(";

    private final TypeReader types;
    private final Map<String, TypeDefinition<?>> definitions;
    private final List<String> subgraphs;

    /** {@code subgraph/type/field} of every field that is part of a key there. */
    private final Set<String> keyFields = new HashSet<>();

    FieldReader(TypeReader types, Map<String, TypeDefinition<?>> definitions, List<String> subgraphs) {
        this.types = types;
        this.definitions = definitions;
        this.subgraphs = subgraphs;
        definitions.forEach((name, definition) -> {
            for (Directive join : Directives.named((DirectivesContainer<?>) definition, "join__type")) {
                Integer subgraph = types.graph(join, "@join__type of " + name);
                SelectionSet key = Directives.fieldSet(join, "key", name);
                if (subgraph != null && key != null) {
                    markKeyFields(subgraph, name, key);
                }
            }
        });
    }

    Map<String, FieldDef> read(String parent, TypeDefinition<?> definition, BitSet declaredIn) {
        Map<String, FieldDef> fields = new LinkedHashMap<>();
        for (FieldDefinition field : TypeReader.fieldsOf(definition)) {
            fields.put(
                    field.getName(),
                    new FieldDef(
                            parent,
                            field.getName(),
                            TypeRef.of(field.getType()),
                            Directives.isInaccessible(field),
                            joins(parent, field, declaredIn)));
        }
        return fields;
    }

    private List<@Nullable FieldJoin> joins(String parent, FieldDefinition field, BitSet declaredIn) {
        List<@Nullable FieldJoin> joins = new ArrayList<>();
        for (int subgraph = 0; subgraph < subgraphs.size(); subgraph++) {
            joins.add(null);
        }
        TypeRef type = TypeRef.of(field.getType());
        List<Directive> directives = Directives.named(field, "join__field");
        if (directives.isEmpty()) {
            declaredIn.stream()
                    .forEach(subgraph -> joins.set(
                            subgraph, new FieldJoin(subgraph, FieldJoin.Access.OWNED, null, null, type, parent)));
        }
        String where = parent + "." + field.getName();
        for (Directive directive : directives) {
            Integer subgraph = types.graph(directive, "@join__field of " + where);
            if (subgraph != null) {
                joins.set(subgraph, join(subgraph, directive, directives, parent, field));
            }
        }
        return joins;
    }

    private FieldJoin join(
            int subgraph, Directive directive, List<Directive> all, String parent, FieldDefinition field) {
        String where = parent + "." + field.getName();
        if (directive.getArgument("contextArguments") != null) {
            throw new InvalidSupergraph(
                    where + " takes an argument from @fromContext, which this engine does not have");
        }
        boolean inKey = keyFields.contains(subgraph + "/" + parent + "/" + field.getName());
        FieldJoin.Access access = FieldJoin.Access.OWNED;
        if (isOverridden(subgraph, directive, all)) {
            access = inKey ? FieldJoin.Access.KEY_ONLY : FieldJoin.Access.EXTERNAL;
        } else if (Directives.flag(directive, "external", false)) {
            access = FieldJoin.Access.EXTERNAL;
        }
        String declared = Directives.text(directive, "type");
        return new FieldJoin(
                subgraph,
                access,
                Directives.fieldSet(directive, "requires", where),
                Directives.fieldSet(directive, "provides", where),
                declared == null ? TypeRef.of(field.getType()) : typeRef(declared, where),
                parent);
    }

    /**
     * Whether another subgraph resolves the field in this one's stead. An override with a label
     * {@code percent(n)} counts when n is 100: a graph must not answer the same query now one way, now another.
     */
    private boolean isOverridden(int subgraph, Directive own, List<Directive> all) {
        if (Directives.flag(own, "usedOverridden", false) && !all.stream().anyMatch(FieldReader::isProgressive)) {
            return true;
        }
        if (isProgressive(own) && !isFull(own)) {
            return true;
        }
        return all.stream()
                .anyMatch(other -> other != own
                        && subgraphs.get(subgraph).equals(Directives.text(other, "override"))
                        && (!isProgressive(other) || isFull(other)));
    }

    private static boolean isProgressive(Directive join) {
        return Directives.text(join, "overrideLabel") != null;
    }

    private static boolean isFull(Directive join) {
        return (PERCENT + "100)").equals(Directives.text(join, "overrideLabel"));
    }

    private static TypeRef typeRef(String text, String where) {
        try {
            return TypeRef.of(Parser.parseType(text));
        } catch (InvalidSyntaxException e) {
            throw new InvalidSupergraph("The type \"" + text + "\" in @join__field of " + where + " is no type", e);
        }
    }

    private void markKeyFields(int subgraph, String type, SelectionSet key) {
        for (Selection<?> selection : key.getSelections()) {
            if (selection instanceof InlineFragment fragment && fragment.getTypeCondition() != null) {
                markKeyFields(subgraph, fragment.getTypeCondition().getName(), fragment.getSelectionSet());
            } else if (selection instanceof Field field) {
                keyFields.add(subgraph + "/" + type + "/" + field.getName());
                TypeDefinition<?> definition = definitions.get(type);
                if (field.getSelectionSet() != null && definition != null) {
                    TypeReader.fieldsOf(definition).stream()
                            .filter(candidate -> candidate.getName().equals(field.getName()))
                            .forEach(candidate -> markKeyFields(
                                    subgraph, TypeRef.of(candidate.getType()).name(), field.getSelectionSet()));
                }
            }
        }
    }
}
