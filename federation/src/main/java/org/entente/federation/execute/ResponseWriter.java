package org.entente.federation.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.federation.execute.ResponseNode.Problem;
import org.entente.federation.plan.ObjectShape;
import org.entente.federation.plan.ObjectShape.Output;
import org.entente.federation.supergraph.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was gathered in the client's shape. A value that may not be null and is moves its null up to the nearest
 * place that may; errors get the client's path in passing, so that they come in the order of the response.
 */
final class ResponseWriter {
    private final JsonBuffer out;
    private final TypeNames types;
    private final Failures failures;
    private final ErrorList errors;
    private final Map<String, byte[]> introspection;
    private final List<Object> path = new ArrayList<>();

    /** Problems of objects further up that concern all that a fetch gives below them. */
    private final List<Problem> inherited = new ArrayList<>();

    ResponseWriter(
            JsonBuffer out, TypeNames types, Failures failures, ErrorList errors, Map<String, byte[]> introspection) {
        this.out = out;
        this.types = types;
        this.failures = failures;
        this.errors = errors;
        this.introspection = introspection;
    }

    void data(ResponseNode root, ObjectShape shape) {
        int mark = out.size();
        if (!object(root, shape)) {
            out.backTo(mark);
            out.nothing();
        }
    }

    private boolean object(ResponseNode node, ObjectShape shape) {
        out.raw('{');
        Set<String> written = node.type < 0 && shape.type() < 0 ? new HashSet<>() : Set.of();
        int type = shape.type() >= 0 ? shape.type() : node.type;
        if (type < 0 && shape.needsType()) {
            if (!tellInherited(shape.typeFetches()) && !tellFailure(shape.typeFetches())) {
                errors.add(path, failures.unexpected(shape.typeFetches(), "an object without its type"));
            }
            return false;
        }
        for (Output field : shape.fields()) {
            boolean asked = type < 0 ? written.add(field.key()) : field.types().get(type);
            if (!asked) {
                continue;
            }
            out.name(field.key());
            path.add(field.key());
            boolean valid = field(node, type, field);
            path.remove(path.size() - 1);
            if (!valid) {
                return false;
            }
        }
        out.raw('}');
        return true;
    }

    private boolean field(ResponseNode node, int type, Output field) {
        if (field.slot() == Output.INTROSPECTION) {
            out.raw(introspection.getOrDefault(field.key(), new byte[] {'n', 'u', 'l', 'l'}));
            return true;
        }
        if (field.slot() == Output.TYPENAME) {
            out.text(types.name(type));
            return true;
        }
        Output given = given(node, field);
        return value(node.slots[given.slot()], node, given, given.type(), 0);
    }

    /** The field, or the first of its spares that was given when the field itself was not. */
    private static Output given(ResponseNode node, Output field) {
        for (Output spare : field.spares()) {
            if (isMissing(node.slots[field.slot()]) && !isMissing(node.slots[spare.slot()])) {
                return spare;
            }
        }
        return field;
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null || value == ResponseNode.NULL;
    }

    /** @param lists how many list positions at the end of the path belong to the field */
    private boolean value(@Nullable Object value, ResponseNode node, Output field, TypeRef type, int lists) {
        if (value == null || value == ResponseNode.NULL) {
            return missing(node, field, type, lists);
        }
        TypeRef item = type.item();
        int mark = out.size();
        boolean valid;
        if (item != null) {
            Object[] items = items(value);
            valid = items != null && list(items, node, field, item, lists);
        } else if (value instanceof ResponseNode child) {
            valid = child(child, node, field);
        } else if (value instanceof Leaf leaf) {
            valid = leaf(leaf, field);
        } else {
            valid = false;
        }
        if (valid) {
            return true;
        }
        out.backTo(mark);
        if (type.nonNull()) {
            return false;
        }
        out.nothing();
        return true;
    }

    /** The items of a list; those of leaves are still one part of the answer. Null when the value is no list. */
    private Object @Nullable [] items(Object value) {
        if (value instanceof Leaf leaf) {
            try {
                return AnswerReader.items(leaf, types);
            } catch (IOException e) {
                throw new UncheckedIOException("a part of an answer that was read before", e);
            }
        }
        return value instanceof Object[] items ? items : null;
    }

    private boolean list(Object[] items, ResponseNode node, Output field, TypeRef item, int lists) {
        out.raw('[');
        for (int i = 0; i < items.length; i++) {
            out.comma();
            path.add(i);
            boolean valid = value(items[i], node, field, item, lists + 1);
            path.remove(path.size() - 1);
            if (!valid) {
                return false;
            }
        }
        out.raw(']');
        return true;
    }

    private boolean child(ResponseNode child, ResponseNode node, Output field) {
        ObjectShape shape = field.child();
        if (shape == null
                || child.type == ResponseNode.TYPE_IMPOSSIBLE
                || (child.type >= 0 && !types.isVisible(child.type))) {
            errors.add(path, failures.unexpected(field.fetches(), "an object of a type that is not part of the graph"));
            return false;
        }
        int before = inherited.size();
        for (Problem problem : node.problems()) {
            if (problem.slot() == Problem.EVERY_SLOT) {
                inherited.add(problem);
            } else if (problem.slot() == field.slot() && problem.below().isEmpty()) {
                inherited.add(problem);
            }
        }
        boolean valid = object(child, shape);
        inherited.subList(before, inherited.size()).clear();
        return valid;
    }

    private boolean leaf(Leaf leaf, Output field) {
        Set<String> allowed = field.enumValues();
        if (allowed != null && !allowed.contains(leaf.constant())) {
            errors.add(
                    path,
                    failures.unexpected(
                            field.fetches(), "a value that " + field.type().name() + " does not have"));
            return false;
        }
        leaf.writeTo(out);
        return true;
    }

    /** Writes null if the type allows; tells the client why, where a reason is known or must be given. */
    private boolean missing(ResponseNode node, Output field, TypeRef type, int lists) {
        boolean told =
                tellProblems(node, field, lists) || tellInherited(field.fetches()) || tellFailure(field.fetches());
        if (!type.nonNull()) {
            out.nothing();
            return true;
        }
        if (!told) {
            Object value = field.slot() < 0 ? null : node.slots[field.slot()];
            errors.add(path, value == null ? failures.unknown(field) : failures.nullNotAllowed(field));
        }
        return false;
    }

    private boolean tellProblems(ResponseNode node, Output field, int lists) {
        boolean told = false;
        List<Object> end = path.subList(path.size() - lists, path.size());
        for (Problem problem : node.problems()) {
            boolean here = problem.slot() == Problem.EVERY_SLOT
                    ? field.fetches().get(problem.fetch())
                    : problem.slot() == field.slot() && startsWith(problem.below(), end);
            if (here) {
                List<Object> full = new ArrayList<>(path);
                if (problem.slot() != Problem.EVERY_SLOT) {
                    full.addAll(problem.below().subList(lists, problem.below().size()));
                }
                errors.add(full, problem.error());
                told = true;
            }
        }
        return told;
    }

    private static boolean startsWith(List<Object> below, List<Object> end) {
        if (below.size() < end.size()) {
            return false;
        }
        for (int i = 0; i < end.size(); i++) {
            boolean same = below.get(i) instanceof Number index
                    && end.get(i) instanceof Number position
                    && index.intValue() == position.intValue();
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean tellInherited(BitSet fetches) {
        for (Problem problem : inherited) {
            if (fetches.get(problem.fetch())) {
                errors.add(path, problem.error());
                return true;
            }
        }
        return false;
    }

    private boolean tellFailure(BitSet fetches) {
        for (int fetch = fetches.nextSetBit(0); fetch >= 0; fetch = fetches.nextSetBit(fetch + 1)) {
            ServiceError error = failures.reason(fetch);
            if (error != null) {
                errors.add(path, error);
                return true;
            }
        }
        return false;
    }
}
