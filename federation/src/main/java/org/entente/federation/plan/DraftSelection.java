package org.entente.federation.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The selection of a fetch at one position. */
final class DraftSelection {
    final Position at;

    /** The type as the subgraph declares it; null at the root of an entity fetch for several types. */
    final @Nullable String type;

    /** The object types that may come out of it. */
    final BitSet types;

    final List<Entry> entries = new ArrayList<>();

    DraftSelection(Position at, @Nullable String type, BitSet types) {
        this.at = at;
        this.type = type;
        this.types = types;
    }

    /** One selected unit, for these types. */
    record Entry(Unit unit, BitSet types, @Nullable DraftSelection child) {}
}
