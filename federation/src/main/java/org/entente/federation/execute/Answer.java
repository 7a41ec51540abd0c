package org.entente.federation.execute;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.federation.operation.OperationRefused;
import org.entente.federation.plan.Fetch;
import org.entente.federation.plan.Plan;

/** A finished answer in JSON. */
public record Answer(byte[] body, boolean hasErrors) {

    /** The answer to an executed request. */
    public static Answer of(
            Execution execution,
            Function<ServiceError, ServiceError.Shown> policy,
            Map<String, byte[]> introspection,
            boolean explain,
            Plan plan,
            ExecutionLimits limits) {
        try {
            return write(execution, policy, introspection, explain, plan, new JsonBuffer(limits.responseBytes()));
        } catch (JsonBuffer.TooLarge e) {
            return failed("LIMIT_EXCEEDED", "The answer is too large; ask for less");
        }
    }

    /** The answer to a request that ended without any result. */
    public static Answer failed(String code, String message) {
        JsonBuffer out = new JsonBuffer();
        out.raw('{').name("data").nothing().name("errors").raw('[').raw('{');
        out.name("message").text(message).name("extensions").value(Map.of("code", code));
        return new Answer(out.raw('}').raw(']').raw('}').toBytes(), true);
    }

    private static Answer write(
            Execution execution,
            Function<ServiceError, ServiceError.Shown> policy,
            Map<String, byte[]> introspection,
            boolean explain,
            Plan plan,
            JsonBuffer out) {
        out.raw('{');
        boolean hasErrors = execution.writeTo(out, policy, introspection);
        if (explain) {
            out.name("extensions").raw('{').name("queryPlan");
            explain(plan, execution.traces(), out);
            out.raw('}');
        }
        out.raw('}');
        return new Answer(out.toBytes(), hasErrors);
    }

    /** The answer to a request that is not run. */
    public static Answer refused(OperationRefused refusal) {
        JsonBuffer out = new JsonBuffer();
        out.raw('{').name("errors").raw('[');
        for (OperationRefused.Reason reason : refusal.reasons()) {
            out.comma().raw('{').name("message").text(reason.message());
            if (!reason.locations().isEmpty()) {
                out.name("locations").raw('[');
                reason.locations()
                        .forEach(location -> out.comma()
                                .raw('{')
                                .name("line")
                                .value(location.getLine())
                                .name("column")
                                .value(location.getColumn())
                                .raw('}'));
                out.raw(']');
            }
            out.name("extensions").value(Map.of("code", reason.code())).raw('}');
        }
        return new Answer(out.raw(']').raw('}').toBytes(), true);
    }

    /** The value of one field that the schema itself answers. */
    public static byte[] json(Object value) {
        return new JsonBuffer().value(value).toBytes();
    }

    private static void explain(Plan plan, List<FetchTrace> traces, JsonBuffer out) {
        out.raw('{').name("fetches").raw('[');
        for (Fetch fetch : plan.fetches()) {
            FetchTrace trace = traces.get(fetch.id());
            out.comma().raw('{').name("id").value(fetch.id());
            out.name("subgraph").text(fetch.subgraph());
            out.name("dependsOn").value(fetch.dependsOn());
            out.name("operation").text(fetch.document());
            out.name("entities").raw('[');
            for (Fetch.Batch batch : fetch.batches()) {
                for (Fetch.Input input : batch.inputs()) {
                    out.comma().raw('{').name("alias").text(batch.alias());
                    out.name("path").value(input.keys());
                    out.name("told").value(input.representation().names()).raw('}');
                }
            }
            out.raw(']');
            out.name("calls").value(trace.calls()).name("rows").value(trace.rows());
            out.name("sentAfterMicros").value(trace.sentAfterNanos() / 1000);
            out.name("tookMicros").value(trace.tookNanos() / 1000);
            out.name("bytes").value(trace.bytes()).raw('}');
        }
        out.raw(']').raw('}');
    }
}
