package org.entente.federation.plan;

import graphql.language.AstPrinter;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.federation.supergraph.EntityKey;
import org.entente.federation.supergraph.FieldDef;
import org.entente.federation.supergraph.FieldJoin;
import org.entente.federation.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/**
 * Splits the object types for which a field is asked into classes that every subgraph treats alike, so that one
 * decision serves a whole class. An interface with a hundred implementations in one subgraph is one class.
 */
final class TypeClasses {
    private final Supergraph supergraph;
    private final Map<String, String> signatures = new HashMap<>();

    TypeClasses(Supergraph supergraph) {
        this.supergraph = supergraph;
    }

    List<BitSet> split(Position at, String field, BitSet types) {
        if (types.cardinality() < 2) {
            return List.of(types);
        }
        Map<String, BitSet> classes = new LinkedHashMap<>();
        types.stream()
                .forEach(type -> classes.computeIfAbsent(
                                yields(at, type) + signature(type, field), signature -> new BitSet())
                        .set(type));
        return new ArrayList<>(classes.values());
    }

    /** The subgraphs that may give an object of the type at the position. */
    private String yields(Position at, int type) {
        Unit via = at.via;
        if (via == null) {
            return "";
        }
        BitSet giving = new BitSet();
        for (int subgraph = 0; subgraph < supergraph.subgraphCount(); subgraph++) {
            if (yields(via, subgraph).get(type)) {
                giving.set(subgraph);
            }
        }
        return giving.toString();
    }

    /** The object types that may turn up below a unit when one subgraph resolves it. */
    BitSet yields(Unit via, int subgraph) {
        BitSet possible = new BitSet();
        via.types.stream().forEach(parent -> {
            FieldJoin join = join(parent, via.name, subgraph);
            if (join != null) {
                possible.or(supergraph.possibleIn(join.type().name(), subgraph));
            }
        });
        return possible;
    }

    /**
     * The object types that may turn up at a position, whichever subgraph is asked. Where several can be asked, a type
     * that one of them cannot give is not counted on: shared fields must mean the same everywhere.
     */
    BitSet reachable(Position at) {
        BitSet reachable = (BitSet) at.types.clone();
        Unit via = at.via;
        if (via == null || !at.isAbstract()) {
            return reachable;
        }
        at.resolvers.stream()
                .mapToObj(subgraph -> yields(via, subgraph))
                .filter(yielded -> !yielded.isEmpty())
                .forEach(reachable::and);
        return reachable;
    }

    /** The subgraphs that can be asked for a unit, coming from the root or by a key of what it belongs to. */
    BitSet resolvers(Unit unit) {
        BitSet owners = new BitSet();
        BitSet others = new BitSet();
        BitSet here = present(unit.at);
        for (int subgraph = 0; subgraph < supergraph.subgraphCount(); subgraph++) {
            FieldJoin join = join(unit.anyType(), unit.name, subgraph);
            if (join != null) {
                boolean owned = join.access() == FieldJoin.Access.OWNED && here.get(subgraph);
                (owned ? owners : others).set(subgraph);
            }
        }
        return owners.isEmpty() ? others : owners;
    }

    private BitSet present(Position at) {
        BitSet present = (BitSet) at.resolvers.clone();
        if (at.via != null) {
            at.types.stream()
                    .forEach(type ->
                            supergraph.objectTypes().get(type).keys().forEach(key -> present.set(key.subgraph())));
        }
        return present;
    }

    @Nullable
    FieldJoin join(int type, String field, int subgraph) {
        FieldDef definition = supergraph.field(type, field);
        return definition == null ? null : definition.join(subgraph);
    }

    private String signature(int type, String field) {
        return signatures.computeIfAbsent(type + "." + field, key -> {
            StringBuilder text = new StringBuilder();
            FieldDef definition = supergraph.field(type, field);
            for (int subgraph = 0; definition != null && subgraph < supergraph.subgraphCount(); subgraph++) {
                FieldJoin join = definition.join(subgraph);
                if (join != null) {
                    keys(type, subgraph, text);
                    boolean inherited = !join.typename().equals(definition.parent());
                    text.append(subgraph)
                            .append(join.access())
                            .append(print(join.requires()))
                            .append(print(join.provides()))
                            .append(join.type())
                            .append(inherited ? join.typename() : "");
                }
            }
            if (definition == null) {
                supergraph.objectTypes().get(type).declaredIn().stream().forEach(subgraph -> {
                    text.append(';').append(subgraph);
                    keys(type, subgraph, text);
                });
            } else {
                text.append(definition.type());
            }
            return text.toString();
        });
    }

    private void keys(int type, int subgraph, StringBuilder text) {
        String own = supergraph.objectTypes().get(type).name();
        for (EntityKey entity : supergraph.objectTypes().get(type).keys()) {
            if (entity.subgraph() == subgraph) {
                text.append('|').append(entity.text());
                text.append(entity.typename().equals(own) ? "" : entity.typename());
            }
        }
    }

    private static String print(@Nullable SelectionSet fields) {
        return fields == null ? "" : AstPrinter.printAstCompact(fields);
    }
}
