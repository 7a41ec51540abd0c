package org.entente.federation.plan;

import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.entente.federation.supergraph.EntityKey;
import org.entente.federation.supergraph.FieldDef;
import org.entente.federation.supergraph.FieldJoin;
import org.entente.federation.supergraph.Supergraph;
import org.entente.federation.supergraph.TypeDef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the routes to a unit: for each subgraph it climbs from the unit towards the root as far as that subgraph can
 * resolve the way down again, and notes each place where a fetch could start.
 *
 * <pre>
 * relation            start here with a fetch from the root,
 *   investment        or here with an entity fetch, if it is an entity there,
 *     cumulative      or ask on where a fetch already stands
 * </pre>
 */
final class Routes {
    private final Supergraph supergraph;
    private final TypeClasses classes;
    private final Provisions provisions;

    Routes(Supergraph supergraph, TypeClasses classes, Provisions provisions) {
        this.supergraph = supergraph;
        this.classes = classes;
        this.provisions = provisions;
    }

    /** Cheapest kinds first: those that need no new fetch, then those straight from the root, then the others. */
    List<Route> to(Unit unit, BitSet types, boolean forKey) {
        List<Route> onward = new ArrayList<>();
        List<Route> fresh = new ArrayList<>();
        for (int subgraph = 0; subgraph < supergraph.subgraphCount(); subgraph++) {
            climb(unit, types, subgraph, forKey, onward, fresh);
        }
        onward.sort((a, b) -> Integer.compare(level(a), level(b)));
        fresh.sort(Comparator.comparing((Route route) -> !route.isDirect()).thenComparing(this::isInherited));
        onward.addAll(fresh);
        return onward;
    }

    /** What a subgraph says of the type itself goes before what an interface object says of all types alike. */
    private boolean isInherited(Route route) {
        Unit unit = route.unit();
        FieldDef field = supergraph.field(unit.anyType(), unit.name);
        FieldJoin join = field == null ? null : field.join(route.subgraph());
        return field != null && join != null && !join.typename().equals(field.parent());
    }

    private static int level(Route route) {
        Handle handle = route.reuse();
        return handle == null ? Integer.MAX_VALUE : handle.fetch().level;
    }

    private void climb(Unit unit, BitSet types, int subgraph, boolean forKey, List<Route> onward, List<Route> fresh) {
        Deque<Unit> climbed = new ArrayDeque<>();
        climbed.add(unit);
        while (true) {
            List<Unit> chain = List.copyOf(climbed);
            Unit first = chain.get(0);
            BitSet asked = chain.size() == 1 ? types : first.types;
            if (!first.isTypename() && classes.join(first.anyType(), first.name, subgraph) == null) {
                return;
            }
            SelectionSet requires = first.isTypename() ? null : provisions.requires(first, subgraph);
            if (requires == null && reuse(chain, types, asked, subgraph, forKey, onward)) {
                return;
            }
            if (provisions.resolves(chain, types, subgraph, List.of(), true, forKey)) {
                start(chain, asked, subgraph, requires, fresh);
            }
            Unit via = first.at.via;
            if (requires != null || via == null || !covers(classes.yields(via, subgraph), asked)) {
                return;
            }
            climbed.addFirst(via);
        }
    }

    private boolean reuse(
            List<Unit> chain, BitSet types, BitSet asked, int subgraph, boolean forKey, List<Route> onward) {
        boolean found = false;
        for (Handle handle : chain.get(0).at.handles) {
            if (handle.subgraph() == subgraph
                    && covers(handle.node().types, asked)
                    && provisions.resolves(chain, types, subgraph, handle.provided(), false, forKey)) {
                onward.add(Route.onward(handle, chain));
                found = true;
            }
        }
        return found;
    }

    private void start(
            List<Unit> chain, BitSet asked, int subgraph, @Nullable SelectionSet requires, List<Route> fresh) {
        Position at = chain.get(0).at;
        if (at.via == null) {
            if (requires == null) {
                fresh.add(Route.fromRoot(subgraph, chain));
            }
            return;
        }
        TypeDef type = supergraph.objectTypes().get(asked.nextSetBit(0));
        for (EntityKey key : type.keys()) {
            if (key.subgraph() == subgraph) {
                boolean inherited = !key.typename().equals(type.name());
                fresh.add(Route.ofEntity(key, chain, inherited ? key.typename() : null, requires));
            }
        }
        if (at.isAbstract() && typeIsUnknown(at)) {
            startAtInterface(chain, asked, subgraph, requires, fresh);
        }
    }

    /** Entities that only an interface object has named so far can be asked for under the interface's name. */
    private void startAtInterface(
            List<Unit> chain, BitSet asked, int subgraph, @Nullable SelectionSet requires, List<Route> fresh) {
        supergraph.types().values().stream()
                .filter(face -> face.kind() == TypeDef.Kind.INTERFACE
                        && !face.interfaceObjectIn().get(subgraph)
                        && covers(face.possibleTypes(), asked))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(face -> face.keys().stream()
                        .filter(key -> key.subgraph() == subgraph)
                        .forEach(key -> fresh.add(Route.ofEntity(key, chain, face.name(), requires))));
    }

    private boolean typeIsUnknown(Position at) {
        return at.handles.stream().allMatch(this::hidesType);
    }

    /** Whether the subgraph of a handle sees the position's interface as an object type, so cannot tell types apart. */
    boolean hidesType(Handle handle) {
        String type = handle.node().type;
        TypeDef definition = type == null ? null : supergraph.findType(type);
        return definition != null && definition.interfaceObjectIn().get(handle.subgraph());
    }

    private static boolean covers(BitSet types, BitSet asked) {
        BitSet missing = (BitSet) asked.clone();
        missing.andNot(types);
        return missing.isEmpty();
    }
}
