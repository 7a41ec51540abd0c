package org.entente.federation.execute;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.entente.federation.execute.EntityCall.Target;
import org.entente.federation.plan.Fetch;
import org.entente.federation.plan.Plan;
import org.jspecify.annotations.Nullable;

/** One request being answered. Its state is touched by one thread at a time. */
public final class Execution {
    private final Plan plan;
    private final Map<String, Object> variables;
    private final Transport transport;
    private final ExecutionLimits limits;
    private final TypeNames types;
    private final byte @Nullable [] event;
    private final Mailbox mailbox = new Mailbox();
    private final CompletableFuture<Execution> done = new CompletableFuture<>();
    private final ResponseNode root;
    private final Failures failures;
    private final int[] waitingFor;
    private final FetchTrace[] traces;
    private final long startedNanos = System.nanoTime();
    private int unfinished;
    private @Nullable Throwable defect;

    /** @param event what a subscription's root fetch is answered with; null for other operations */
    public Execution(
            Plan plan,
            Map<String, Object> variables,
            Transport transport,
            ExecutionLimits limits,
            TypeNames types,
            byte @Nullable [] event) {
        this.event = event;
        this.plan = plan;
        this.variables = variables;
        this.transport = transport;
        this.limits = limits;
        this.types = types;
        this.root = new ResponseNode(plan.root().slots(), plan.root().type());
        this.failures = new Failures(plan);
        this.unfinished = plan.fetches().size();
        this.waitingFor = plan.fetches().stream()
                .mapToInt(fetch -> fetch.dependsOn().size())
                .toArray();
        this.traces = plan.fetches().stream().map(fetch -> FetchTrace.NOT_SENT).toArray(FetchTrace[]::new);
    }

    /** Sends what can be sent; the stage completes when every fetch has ended, well or badly. */
    public CompletionStage<Execution> start() {
        mailbox.execute(() -> {
            if (unfinished == 0) {
                done.complete(this);
            }
            for (Fetch fetch : plan.fetches()) {
                if (fetch.dependsOn().isEmpty()) {
                    attempt(fetch);
                }
            }
        });
        return done;
    }

    /** A mistake of the engine that cost a fetch, for the log. */
    public @Nullable Throwable defect() {
        return defect;
    }

    /** What was called, by fetch id. */
    public List<FetchTrace> traces() {
        return List.of(traces);
    }

    public int calls() {
        int calls = 0;
        for (FetchTrace trace : traces) {
            calls += trace.calls();
        }
        return calls;
    }

    /**
     * Writes the members {@code data} and {@code errors} of the answer.
     *
     * @return whether there are errors
     */
    boolean writeTo(
            JsonBuffer out, Function<ServiceError, ServiceError.Shown> policy, Map<String, byte[]> introspection) {
        ErrorList errors = new ErrorList(limits.errors(), policy);
        out.name("data");
        new ResponseWriter(out, types, failures, errors, introspection).data(root, plan.root());
        failures.leftOver().forEach(error -> errors.add(List.of(), error));
        if (errors.isEmpty()) {
            return false;
        }
        out.name("errors");
        errors.writeTo(out);
        return true;
    }

    private void attempt(Fetch fetch) {
        try {
            send(fetch);
        } catch (RuntimeException e) {
            broken(fetch, e);
            finish(fetch);
        }
    }

    /** Whatever goes wrong in the engine itself may cost a fetch, but must not leave the client waiting. */
    private void broken(Fetch fetch, RuntimeException e) {
        defect = e;
        failures.fail(fetch.id(), ServiceError.ofCall(fetch.subgraph(), "INTERNAL", "The answer could not be used"));
    }

    /** The request with which a subscription's events are asked for. */
    public static byte[] question(Plan plan, Map<String, Object> variables) {
        return question(plan.fetches().get(0), variables).raw('}').raw('}').toBytes();
    }

    /** A request up to the end of its client's variables. */
    private static JsonBuffer question(Fetch fetch, Map<String, Object> variables) {
        JsonBuffer body = new JsonBuffer();
        body.raw('{').name("query").text(fetch.document());
        body.name("variables").raw('{');
        for (String variable : fetch.variables()) {
            if (variables.containsKey(variable)) {
                body.name(variable).value(variables.get(variable));
            }
        }
        return body;
    }

    private void send(Fetch fetch) {
        JsonBuffer body = question(fetch, variables);
        Map<String, List<List<Target>>> entities = new HashMap<>();
        int rows = 0;
        for (Fetch.Batch batch : fetch.batches()) {
            EntityCall call = new EntityCall(fetch.id(), types, failures);
            call.collect(batch, root);
            rows += call.size();
            entities.put(batch.alias(), call.targets());
            body.name(batch.variable());
            call.writeTo(body);
        }
        body.raw('}').raw('}');
        if (fetch.root() == null && rows == 0) {
            ServiceError before = failures.failureBefore(fetch);
            if (before != null) {
                failures.fail(fetch.id(), before);
            }
            finish(fetch);
        } else if (rows > limits.representations()) {
            failures.fail(
                    fetch.id(),
                    ServiceError.ofCall(
                            fetch.subgraph(),
                            "LIMIT_EXCEEDED",
                            "The operation leads to " + rows + " objects of one service; at most "
                                    + limits.representations() + " are asked for at once"));
            finish(fetch);
        } else {
            call(fetch, body.toBytes(), entities, Math.max(rows, 1));
        }
    }

    private void call(Fetch fetch, byte[] body, Map<String, List<List<Target>>> entities, int rows) {
        long sent = System.nanoTime();
        CompletionStage<byte[]> answer;
        try {
            answer = event != null && fetch.root() != null
                    ? CompletableFuture.completedStage(event)
                    : transport.send(fetch.subgraph(), body, fetch.mutation());
        } catch (RuntimeException e) {
            answer = CompletableFuture.failedStage(e);
        }
        answer.whenComplete((bytes, failure) -> mailbox.execute(() -> {
            long now = System.nanoTime();
            int size = bytes == null ? 0 : bytes.length;
            traces[fetch.id()] = new FetchTrace(1, rows, sent - startedNanos, now - sent, size);
            try {
                receive(fetch, bytes, failure, entities);
            } catch (RuntimeException e) {
                broken(fetch, e);
            }
            finish(fetch);
        }));
    }

    private void receive(
            Fetch fetch,
            byte @Nullable [] bytes,
            @Nullable Throwable failure,
            Map<String, List<List<Target>>> entities) {
        if (bytes == null) {
            failures.fail(fetch.id(), failed(fetch, failure));
        } else if (bytes.length > limits.subgraphBytes()) {
            failures.fail(
                    fetch.id(),
                    ServiceError.ofCall(
                            fetch.subgraph(), "LIMIT_EXCEEDED", "The service's answer is too large; ask for less"));
        } else {
            try {
                AnswerMerge.Outcome outcome = new AnswerMerge(fetch, root, types, entities).merge(bytes);
                ServiceError error = outcome.failure();
                if (error != null) {
                    failures.fail(fetch.id(), error);
                }
                failures.add(fetch.id(), outcome.loose());
            } catch (IOException e) {
                failures.fail(
                        fetch.id(),
                        ServiceError.ofCall(
                                fetch.subgraph(), "UNAVAILABLE", "The service gave an answer that cannot be read"));
            }
        }
    }

    private static ServiceError failed(Fetch fetch, @Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof CallFailed known
                ? ServiceError.ofCall(fetch.subgraph(), known.code(), String.valueOf(known.getMessage()))
                : ServiceError.ofCall(fetch.subgraph(), "UNAVAILABLE", "The service cannot be reached");
    }

    private void finish(Fetch fetch) {
        unfinished--;
        for (Fetch next : plan.fetches()) {
            if (next.dependsOn().contains(fetch.id()) && --waitingFor[next.id()] == 0) {
                attempt(next);
            }
        }
        if (unfinished == 0) {
            done.complete(this);
        }
    }
}
