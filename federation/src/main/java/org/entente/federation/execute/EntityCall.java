package org.entente.federation.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.federation.execute.ResponseNode.Problem;
import org.entente.federation.plan.Fetch;
import org.entente.federation.plan.Representation;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one {@code _entities} field: each distinct one once, with all the places of the response that it is
 * for.
 */
final class EntityCall {
    private final int fetch;
    private final TypeNames types;
    private final Failures failures;
    private final Map<Told, List<Target>> targets = new LinkedHashMap<>();
    private final JsonBuffer scratch = new JsonBuffer();

    EntityCall(int fetch, TypeNames types, Failures failures) {
        this.fetch = fetch;
        this.failures = failures;
        this.types = types;
    }

    /** Gathers the objects at the places that the batch is for. */
    void collect(Fetch.Batch batch, ResponseNode root) {
        for (Fetch.Input input : batch.inputs()) {
            walk(root, input, 0, new Object());
        }
    }

    int size() {
        return targets.size();
    }

    List<List<Target>> targets() {
        return new ArrayList<>(targets.values());
    }

    void writeTo(JsonBuffer out) {
        out.raw('[');
        targets.keySet().forEach(told -> out.comma().raw(told.bytes()));
        out.raw(']');
    }

    private void walk(@Nullable Object value, Fetch.Input input, int depth, Object walk) {
        if (value instanceof Object[] items) {
            for (Object item : items) {
                walk(item, input, depth, walk);
            }
        } else if (value instanceof ResponseNode node && node.visit(walk)) {
            if (depth < input.path().size()) {
                walk(node.slots[input.path().get(depth)], input, depth + 1, walk);
            } else if (isAsked(node, input)) {
                tell(node, input);
            }
        }
    }

    private static boolean isAsked(ResponseNode node, Fetch.Input input) {
        return node.type >= 0
                ? input.types().get(node.type)
                : node.type == ResponseNode.TYPE_UNKNOWN
                        && input.representation().typename() != null;
    }

    private void tell(ResponseNode node, Fetch.Input input) {
        Representation representation = input.representation();
        String typename = representation.typename();
        scratch.backTo(0);
        scratch.raw('{').name("__typename").text(typename == null ? types.name(node.type) : typename);
        Missing missing = fields(node, representation.fields());
        if (missing != null) {
            // What keeps the key from being known keeps the fields of this fetch from being known.
            ServiceError reason = missing.reason();
            if (reason != null) {
                node.add(new Problem(fetch, Problem.EVERY_SLOT, reason, List.of()));
            }
            return;
        }
        if (isNameless(node, representation.fields())) {
            return;
        }
        scratch.raw('}');
        targets.computeIfAbsent(Told.of(scratch.toBytes()), told -> new ArrayList<>(1))
                .add(new Target(node, input));
    }

    /** Whether every part of the key is null: such an object cannot be found again, and some servers fail on it. */
    private static boolean isNameless(ResponseNode node, List<Representation.Field> fields) {
        for (Representation.Field field : fields) {
            boolean counts = field.isKey() && (node.type < 0 || field.types().get(node.type));
            if (counts && node.slots[field.slot()] != ResponseNode.NULL) {
                return false;
            }
        }
        return true;
    }

    /** Writes the told fields of an object; null when all are known. */
    private @Nullable Missing fields(ResponseNode node, List<Representation.Field> fields) {
        for (Representation.Field field : fields) {
            if (node.type >= 0 && !field.types().get(node.type)) {
                continue;
            }
            Object value = node.slots[field.slot()];
            if (value == null) {
                return new Missing(reason(node, field));
            }
            scratch.name(field.name());
            Missing missing = value(value, field);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private @Nullable ServiceError reason(ResponseNode node, Representation.Field field) {
        for (Problem problem : node.problems()) {
            boolean concerns = problem.slot() == Problem.EVERY_SLOT
                    ? field.fetches().get(problem.fetch())
                    : problem.slot() == field.slot();
            if (concerns) {
                return problem.error();
            }
        }
        return field.fetches().stream()
                .mapToObj(failures::failure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Missing value(Object value, Representation.Field field) {
        if (value instanceof Leaf leaf) {
            leaf.writeTo(scratch);
        } else if (value instanceof Object[] items) {
            scratch.raw('[');
            for (Object item : items) {
                scratch.comma();
                Missing missing = value(item, field);
                if (missing != null) {
                    return missing;
                }
            }
            scratch.raw(']');
        } else if (value instanceof ResponseNode node) {
            scratch.raw('{');
            if (field.tellsType() && node.type >= 0) {
                scratch.name("__typename").text(types.name(node.type));
            }
            Missing missing = fields(node, field.children());
            if (missing != null) {
                return missing;
            }
            scratch.raw('}');
        } else {
            scratch.nothing();
        }
        return null;
    }

    /** A place that an entity is for. */
    record Target(ResponseNode node, Fetch.Input input) {}

    private record Missing(@Nullable ServiceError reason) {}

    /** A representation as it is sent; equal when its bytes are. */
    private static final class Told {
        private final byte[] bytes;
        private final int hash;

        private Told(byte[] bytes) {
            this.bytes = bytes;
            this.hash = Arrays.hashCode(bytes);
        }

        static Told of(byte[] bytes) {
            return new Told(bytes);
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Told told && hash == told.hash && Arrays.equals(bytes, told.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
