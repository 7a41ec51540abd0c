package org.entente.federation.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.federation.execute.EntityCall.Target;
import org.entente.federation.execute.ResponseNode.Problem;
import org.entente.federation.plan.AnswerShape;
import org.entente.federation.plan.Fetch;
import org.jspecify.annotations.Nullable;

/** Follows the path of a subgraph's error to the objects of the response that it is about. */
final class ErrorPlacer {
    private final Fetch fetch;
    private final ResponseNode root;
    private final Map<String, List<List<Target>>> entities;

    ErrorPlacer(Fetch fetch, ResponseNode root, Map<String, List<List<Target>>> entities) {
        this.fetch = fetch;
        this.root = root;
        this.entities = entities;
    }

    /** @return false when the path leads to no place of the response */
    boolean place(ServiceError error, List<Object> path) {
        if (path.isEmpty()) {
            return false;
        }
        AnswerShape shape = fetch.root();
        if (shape != null) {
            return place(error, path, 0, shape, root);
        }
        List<List<Target>> asked = entities.get(String.valueOf(path.get(0)));
        if (asked == null) {
            return false;
        }
        if (path.size() == 1) {
            asked.forEach(places -> places.forEach(place -> everySlot(error, place.node())));
            return true;
        }
        int index = path.get(1) instanceof Number number ? number.intValue() : -1;
        if (index < 0 || index >= asked.size()) {
            return false;
        }
        boolean placed = false;
        for (Target place : asked.get(index)) {
            placed |= path.size() == 2
                    ? everySlot(error, place.node())
                    : place(error, path, 2, place.input().shape(), place.node());
        }
        return placed;
    }

    private boolean everySlot(ServiceError error, ResponseNode node) {
        node.add(new Problem(fetch.id(), Problem.EVERY_SLOT, error, List.of()));
        return true;
    }

    private boolean place(ServiceError error, List<Object> path, int from, AnswerShape shape, ResponseNode node) {
        AnswerShape.Field field = field(shape, path.get(from));
        if (field == null) {
            return false;
        }
        Object value = node.slots[field.slot()];
        AnswerShape child = field.child();
        int next = from + 1;
        while (next < path.size() && value instanceof Object[] items && path.get(next) instanceof Number index) {
            boolean inside = index.intValue() >= 0 && index.intValue() < items.length;
            value = inside ? items[index.intValue()] : null;
            next++;
        }
        if (next < path.size() && child != null && value instanceof ResponseNode below) {
            return place(error, path, next, child, below);
        }
        node.add(new Problem(fetch.id(), field.slot(), error, below(path, from + 1, child)));
        return true;
    }

    /** The rest of a path in the client's words. */
    private static List<Object> below(List<Object> path, int from, @Nullable AnswerShape shape) {
        List<Object> below = new ArrayList<>();
        AnswerShape here = shape;
        for (Object step : path.subList(from, path.size())) {
            if (step instanceof Number) {
                below.add(step);
                continue;
            }
            AnswerShape.Field field = here == null ? null : field(here, step);
            if (field == null) {
                return below;
            }
            below.add(field.key());
            here = field.child();
        }
        return below;
    }

    private static AnswerShape.@Nullable Field field(AnswerShape shape, Object step) {
        return shape.fields().stream()
                .filter(field -> field.alias().equals(step))
                .findFirst()
                .orElse(null);
    }
}
