package org.entente.federation.plan;

import java.util.stream.Collectors;

/** Writes a plan for people: one paragraph per fetch, in the order in which they can be sent. */
public final class PlanPrinter {
    private PlanPrinter() {}

    public static String print(Plan plan) {
        StringBuilder text = new StringBuilder();
        for (Fetch fetch : plan.fetches()) {
            text.append('#').append(fetch.id()).append(' ').append(fetch.subgraph());
            if (!fetch.dependsOn().isEmpty()) {
                text.append(" after ")
                        .append(fetch.dependsOn().stream().map(id -> "#" + id).collect(Collectors.joining(", ")));
            }
            text.append('\n');
            for (Fetch.Batch batch : fetch.batches()) {
                for (Fetch.Input input : batch.inputs()) {
                    text.append("  ").append(batch.alias()).append(" of ").append(String.join(".", input.keys()));
                    text.append(" by ").append(print(input.representation())).append('\n');
                }
            }
            text.append("  ").append(fetch.document()).append('\n');
        }
        return text.toString();
    }

    private static String print(Representation representation) {
        String type = representation.typename();
        return (type == null ? "" : type + " ") + "{" + String.join(" ", representation.names()) + "}";
    }
}
