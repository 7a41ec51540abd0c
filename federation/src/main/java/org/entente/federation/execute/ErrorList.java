package org.entente.federation.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The errors of an answer, in the order of the places they are about. */
final class ErrorList {
    private final int limit;
    private final Function<ServiceError, ServiceError.Shown> policy;
    private final List<Entry> entries = new ArrayList<>();
    private int leftOut;

    ErrorList(int limit, Function<ServiceError, ServiceError.Shown> policy) {
        this.limit = limit;
        this.policy = policy;
    }

    void add(List<Object> path, ServiceError error) {
        if (entries.size() >= limit) {
            leftOut++;
            return;
        }
        entries.add(new Entry(List.copyOf(path), error));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void writeTo(JsonBuffer out) {
        out.raw('[');
        for (Entry entry : entries) {
            out.comma().raw('{');
            ServiceError error = entry.error();
            ServiceError.Shown shown = error.fromEngine()
                    ? new ServiceError.Shown(error.message(), String.valueOf(error.code()), Map.of())
                    : policy.apply(error);
            out.name("message").text(shown.message());
            if (!entry.path().isEmpty()) {
                out.name("path").value(entry.path());
            }
            Map<String, Object> extensions = new LinkedHashMap<>();
            extensions.put("code", shown.code());
            if (!error.service().isEmpty()) {
                extensions.put("service", error.service());
            }
            shown.extensions().forEach(extensions::putIfAbsent);
            out.name("extensions").value(extensions).raw('}');
        }
        if (leftOut > 0) {
            out.comma().raw('{').name("message").text(leftOut + " more errors are not listed");
            out.name("extensions").value(Map.of("code", "LIMIT_EXCEEDED")).raw('}');
        }
        out.raw(']');
    }

    private record Entry(List<Object> path, ServiceError error) {}
}
