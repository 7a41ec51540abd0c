package org.entente.federation.execute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of the response while it is gathered. A slot holds a {@link Leaf}, a node, an array of such values, {@link
 * #NULL}, or nothing as long as no subgraph has answered it.
 */
final class ResponseNode {
    /** A subgraph said null. */
    static final Object NULL = new Object();

    /** No subgraph has said of which type the object is. */
    static final int TYPE_UNKNOWN = -1;

    /** A subgraph named a type that the object cannot have here. */
    static final int TYPE_IMPOSSIBLE = -2;

    int type;
    final @Nullable Object[] slots;
    private @Nullable List<Problem> problems;

    /** The last walk that came by; one object can stand at many places, and need be looked at once. */
    private @Nullable Object visitor;

    ResponseNode(int slots, int type) {
        this.slots = new @Nullable Object[slots];
        this.type = type;
    }

    void add(Problem problem) {
        if (problems == null) {
            problems = new ArrayList<>(1);
        }
        // One object can stand at several places; an error that reaches it by each of them is still one.
        boolean known = problems.stream()
                .anyMatch(other -> other.error() == problem.error()
                        && other.slot() == problem.slot()
                        && other.fetch() == problem.fetch()
                        && other.below().equals(problem.below()));
        if (!known) {
            problems.add(problem);
        }
    }

    /** Whether this is the first time that walk comes by. */
    boolean visit(Object walk) {
        boolean first = visitor != walk;
        visitor = walk;
        return first;
    }

    List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * Why something of an object is missing.
     *
     * @param fetch the fetch that was to give it
     * @param slot what is missing; {@link #EVERY_SLOT} means all that the fetch was to give
     * @param below list positions and client keys from the slot down to where the subgraph placed the error
     */
    record Problem(int fetch, int slot, ServiceError error, List<Object> below) {
        static final int EVERY_SLOT = -1;
    }
}
