package org.entente.federation.plan;

import graphql.language.Argument;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.federation.operation.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One field at one position, for object types that every subgraph treats alike. Units are what subgraphs are chosen
 * for. Some are asked by the client, others only because a key or a {@code @requires} needs them.
 */
final class Unit {
    final Position at;
    final String name;
    final List<Argument> arguments;
    final String printedArguments;
    final BitSet types;
    final String alias;

    /** The client's name for it; null when the client did not ask. */
    final @Nullable String key;

    @Nullable
    Position child;

    /** Whether it holds a list of objects. */
    boolean isList;

    /** True for types that cannot turn up here: the client gets null, and no subgraph is asked. */
    boolean isDropped;

    final List<Supply> supplies = new ArrayList<>();

    /** The same leaf for other types, which has the same alias and slot. */
    @Nullable
    Unit twin;

    /** The same field from other subgraphs, used when this one is missing. */
    final List<Unit> spares = new ArrayList<>();

    /** The unit that this is a spare for, or one below it. */
    @Nullable
    Unit original;

    Unit(Position at, Selection selection, BitSet types, String alias, boolean client) {
        this.at = at;
        this.name = selection.name();
        this.arguments = selection.arguments();
        this.printedArguments = Selection.print(selection.arguments());
        this.types = types;
        this.alias = alias;
        this.key = client ? selection.key() : null;
    }

    private Unit(Unit original, Position at) {
        this.at = at;
        this.name = original.name;
        this.arguments = original.arguments;
        this.printedArguments = original.printedArguments;
        this.types = original.types;
        this.alias = original.alias;
        this.key = original.at == at ? null : original.key;
        this.original = original;
        this.isList = original.isList;
    }

    /** The same field, without what is below, at that position. At its own position it is a spare: not the client's. */
    Unit copyTo(Position position) {
        return new Unit(this, position);
    }

    /** Whether a fetch gives a list here already, with which another one would have to agree item by item. */
    boolean isListAlready() {
        Position below = child;
        return isList && below != null && !below.handles.isEmpty();
    }

    boolean isTypename() {
        return name.equals(Selection.TYPENAME);
    }

    boolean isSame(Selection selection) {
        return name.equals(selection.name()) && printedArguments.equals(Selection.print(selection.arguments()));
    }

    /** Which of those types no fetch fills yet. */
    BitSet missing(BitSet wanted) {
        BitSet missing = (BitSet) wanted.clone();
        missing.and(types);
        supplies.forEach(supply -> missing.andNot(supply.types()));
        return missing;
    }

    int anyType() {
        return types.nextSetBit(0);
    }

    /** A fetch that fills the unit, for these types. */
    record Supply(DraftFetch fetch, BitSet types) {}
}
