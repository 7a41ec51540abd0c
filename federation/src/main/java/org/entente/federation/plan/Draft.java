package org.entente.federation.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan being made. Every change can be taken back, so that alternatives are weighed by trying them. */
final class Draft {
    private static final int CALL = 1000;
    private static final int LEVEL = 100;
    private static final int FETCH = 20;
    private static final int FIELD = 1;

    final List<DraftFetch> fetches = new ArrayList<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    /** For each level, how many fetches go to each subgraph; together they are one call. */
    private final List<Map<Integer, Integer>> levels = new ArrayList<>();

    private int calls;
    private int fields;
    private int penalty;

    int mark() {
        return undo.size();
    }

    void backTo(int mark) {
        while (undo.size() > mark) {
            undo.pop().run();
        }
    }

    private void did(Runnable takeBack) {
        undo.push(takeBack);
    }

    void add(DraftFetch fetch) {
        fetches.add(fetch);
        enter(fetch, fetch.level);
        did(() -> {
            leave(fetch, fetch.level);
            fetches.remove(fetches.size() - 1);
        });
    }

    void depend(DraftFetch fetch, DraftFetch on) {
        if (fetch.dependsOn.add(on)) {
            on.dependents.add(fetch);
            did(() -> {
                fetch.dependsOn.remove(on);
                on.dependents.remove(on.dependents.size() - 1);
            });
            raise(fetch, on.level + 1);
        }
    }

    void represent(DraftFetch fetch, DraftFetch.RepresentationField field) {
        fetch.representation.add(field);
        did(() -> fetch.representation.remove(fetch.representation.size() - 1));
    }

    void add(Unit unit) {
        unit.at.units.add(unit);
        did(() -> {
            unit.at.units.remove(unit.at.units.size() - 1);
            if (unit.twin == null) {
                unit.at.releaseAlias(unit.alias);
            }
        });
    }

    void add(Handle handle) {
        List<Handle> handles = handle.at().handles;
        handles.add(handle);
        did(() -> handles.remove(handles.size() - 1));
    }

    void supply(Unit unit, Unit.Supply supply) {
        unit.supplies.add(supply);
        did(() -> unit.supplies.remove(unit.supplies.size() - 1));
    }

    void widen(DraftSelection selection, BitSet types) {
        BitSet before = (BitSet) selection.types.clone();
        selection.types.or(types);
        did(() -> {
            selection.types.clear();
            selection.types.or(before);
        });
    }

    /** The entry for that unit, widened to those types, or a new one. */
    DraftSelection.Entry select(DraftSelection in, Unit unit, BitSet types, @Nullable DraftSelection child) {
        for (DraftSelection.Entry entry : in.entries) {
            if (entry.unit() == unit) {
                BitSet before = (BitSet) entry.types().clone();
                entry.types().or(types);
                did(() -> {
                    entry.types().clear();
                    entry.types().or(before);
                });
                return entry;
            }
        }
        DraftSelection.Entry entry = new DraftSelection.Entry(unit, (BitSet) types.clone(), child);
        in.entries.add(entry);
        fields++;
        did(() -> {
            in.entries.remove(in.entries.size() - 1);
            fields--;
        });
        return entry;
    }

    int fieldCount() {
        return fields;
    }

    void penalise(int amount) {
        penalty += amount;
        did(() -> penalty -= amount);
    }

    /** What the plan costs: a call most, then a further wave, then the parts of a call, then fields. */
    int cost() {
        return calls * CALL
                + Math.max(0, levels.size() - 1) * LEVEL
                + fetches.size() * FETCH
                + fields * FIELD
                + penalty;
    }

    private void raise(DraftFetch fetch, int level) {
        if (level <= fetch.level) {
            return;
        }
        int before = fetch.level;
        move(fetch, before, level);
        did(() -> move(fetch, level, before));
        for (DraftFetch dependent : fetch.dependents) {
            raise(dependent, level + 1);
        }
    }

    private void move(DraftFetch fetch, int from, int to) {
        leave(fetch, from);
        fetch.level = to;
        enter(fetch, to);
    }

    private void enter(DraftFetch fetch, int level) {
        while (levels.size() <= level) {
            levels.add(new HashMap<>());
        }
        if (levels.get(level).merge(fetch.subgraph, 1, Integer::sum) == 1) {
            calls++;
        }
    }

    private void leave(DraftFetch fetch, int level) {
        if (levels.get(level).merge(fetch.subgraph, -1, (count, less) -> count == 1 ? null : count + less) == null) {
            calls--;
        }
        while (!levels.isEmpty() && levels.get(levels.size() - 1).isEmpty()) {
            levels.remove(levels.size() - 1);
        }
    }
}
