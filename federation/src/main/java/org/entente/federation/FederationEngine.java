package org.entente.federation;

import graphql.schema.idl.SchemaPrinter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.entente.federation.EngineResponse.Outcome;
import org.entente.federation.cache.PlanCache;
import org.entente.federation.cache.PlanCache.OperationKey;
import org.entente.federation.cache.PlanCache.PlanKey;
import org.entente.federation.execute.Answer;
import org.entente.federation.execute.CallFailed;
import org.entente.federation.execute.EventStream;
import org.entente.federation.execute.Execution;
import org.entente.federation.execute.ExecutionLimits;
import org.entente.federation.execute.Introspection;
import org.entente.federation.execute.ServiceError;
import org.entente.federation.execute.Transport;
import org.entente.federation.execute.TypeNames;
import org.entente.federation.operation.ClientOperation;
import org.entente.federation.operation.OperationLimits;
import org.entente.federation.operation.OperationReader;
import org.entente.federation.operation.OperationRefused;
import org.entente.federation.operation.PlanBudget;
import org.entente.federation.plan.Plan;
import org.entente.federation.plan.PlanPrinter;
import org.entente.federation.plan.Planner;
import org.entente.federation.supergraph.InvalidSupergraph;
import org.entente.federation.supergraph.Supergraph;
import org.entente.federation.supergraph.SupergraphReader;
import org.jspecify.annotations.Nullable;

/**
 * Answers GraphQL operations over a supergraph by asking its subgraphs. Immutable and safe for any number of threads: a
 * new supergraph is a new engine, put in the place of the old one while that one finishes what it began.
 */
public final class FederationEngine {
    private final SubgraphFetcher fetcher;
    private final EngineOptions options;
    private final ExecutionLimits limits;
    private final OperationReader reader;
    private final Planner planner;
    private final TypeNames types;
    private final Introspection introspection;
    private final PlanCache cache;
    private final String apiSdl;

    private FederationEngine(Supergraph supergraph, SubgraphFetcher fetcher, EngineOptions options) {
        this.fetcher = fetcher;
        this.options = options;
        this.limits = new ExecutionLimits(
                options.maxRepresentations(),
                options.maxSubgraphResponseBytes(),
                options.maxResponseBytes(),
                options.maxErrors());
        this.reader = new OperationReader(
                supergraph,
                new OperationLimits(
                        options.maxTokens(),
                        options.maxDepth(),
                        options.maxAliases(),
                        options.maxRootFields(),
                        options.maxSelections(),
                        options.maxFragments()));
        this.planner = new Planner(supergraph);
        this.types = new TypeNames(supergraph);
        this.introspection = new Introspection(supergraph.apiSchema());
        this.cache = new PlanCache(options.planCacheWeight());
        this.apiSdl = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinitions(false)
                        .includeSchemaDefinition(false))
                .print(supergraph.apiSchema());
    }

    /**
     * Reads a supergraph and makes ready to answer.
     *
     * @param supergraphSdl a composed supergraph (join spec v0.3 to v0.5)
     * @throws SupergraphInvalidException naming what is wrong
     */
    public static FederationEngine of(String supergraphSdl, SubgraphFetcher fetcher, EngineOptions options) {
        try {
            return new FederationEngine(SupergraphReader.read(supergraphSdl), fetcher, options);
        } catch (InvalidSupergraph e) {
            throw new SupergraphInvalidException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The schema that clients see, as SDL: without federation's own types, directives and inaccessible elements. */
    public String apiSdl() {
        return apiSdl;
    }

    /** Answers one request. The stage never completes exceptionally: every failure is an error in the answer. */
    public CompletionStage<EngineResponse> execute(EngineRequest request) {
        try {
            return run(request, prepare(request, false), null);
        } catch (OperationRefused refusal) {
            return CompletableFuture.completedStage(refused(refusal));
        } catch (RuntimeException | StackOverflowError defect) {
            return CompletableFuture.completedStage(failed(defect));
        }
    }

    /**
     * Answers a subscription, once for each event. A request that is refused, or events that end badly, are a last
     * answer with errors, after which the stream completes; it never ends with an error of its own. Each subscriber
     * listens to the subgraph anew.
     */
    public Flow.Publisher<EngineResponse> subscribe(EngineRequest request) {
        try {
            Prepared prepared = prepare(request, true);
            byte[] question = Execution.question(prepared.plan(), request.variables());
            String subgraph = prepared.plan().fetches().get(0).subgraph();
            return new EventStream<>(
                    fetcher.listen(new SubgraphRequest(subgraph, question, false, request.context())),
                    event -> run(request, prepared, event),
                    FederationEngine::interrupted);
        } catch (OperationRefused refusal) {
            return EventStream.of(refused(refusal));
        } catch (SubgraphException unheard) {
            return EventStream.of(interrupted(unheard));
        } catch (RuntimeException | StackOverflowError defect) {
            return EventStream.of(failed(defect));
        }
    }

    /** Plans what another engine is asked most, so that taking its place makes no client wait. */
    public void warmLike(FederationEngine other, int plans) {
        for (PlanKey key : other.cache.hottest(plans)) {
            try {
                plan(read(key.operation()), key);
            } catch (OperationRefused ignored) {
                // What the new graph does not have will be refused when it is asked again.
            }
        }
    }

    private CompletionStage<EngineResponse> run(EngineRequest request, Prepared prepared, byte @Nullable [] event) {
        return new Execution(prepared.plan(), request.variables(), transport(request), limits, types, event)
                .start()
                .thenApply(execution -> respond(request, prepared, execution))
                .exceptionally(FederationEngine::failed);
    }

    /**
     * The plan of an operation, written for people, without running it.
     *
     * @param variables those that decide on {@code @skip} and {@code @include} make it another plan
     * @throws IllegalArgumentException when the operation is not valid
     */
    public String explain(String query, @Nullable String operationName, Map<String, Object> variables) {
        try {
            ClientOperation operation = reader.read(query, operationName);
            Set<String> conditions = operation.trueConditions(reader.coerce(operation, variables));
            return PlanPrinter.print(planner.plan(operation, conditions, budget()));
        } catch (OperationRefused refusal) {
            throw new IllegalArgumentException(refusal.getMessage(), refusal);
        }
    }

    private Prepared prepare(EngineRequest request, boolean subscription) {
        OperationKey key = new OperationKey(request.query(), request.operationName());
        ClientOperation operation = read(key);
        if (operation.isSubscription() != subscription) {
            throw new OperationRefused(
                    OperationRefused.BAD_USER_INPUT,
                    subscription
                            ? "Only a subscription has events to listen to"
                            : "A subscription has many answers; ask for a stream of them");
        }
        if (operation.isMutation() && !request.mutationsAllowed()) {
            throw new OperationRefused(
                    OperationRefused.BAD_USER_INPUT, "A mutation cannot be sent this way; send it with POST");
        }
        Map<String, Object> variables = reader.coerce(operation, request.variables());
        PlanKey planKey = new PlanKey(key, operation.trueConditions(variables));
        Plan known = cache.findPlan(planKey);
        Plan plan = known != null ? known : plan(operation, planKey);
        return new Prepared(
                plan, known != null, introspection.answer(operation, plan.introspection(), request.variables()));
    }

    private ClientOperation read(OperationKey key) {
        return cache.operation(key, missing -> reader.read(missing.query(), missing.operationName()));
    }

    private Plan plan(ClientOperation operation, PlanKey key) {
        return cache.plan(key, missing -> planner.plan(operation, missing.trueConditions(), budget()));
    }

    private PlanBudget budget() {
        return new PlanBudget(options.planningSteps(), options.planningTime().toNanos(), options.planningBytes());
    }

    private EngineResponse respond(EngineRequest request, Prepared prepared, Execution execution) {
        Answer answer =
                Answer.of(execution, this::shown, prepared.introspection(), request.explain(), prepared.plan(), limits);
        return new EngineResponse(
                answer.body(),
                answer.hasErrors() ? Outcome.PARTIAL : Outcome.OK,
                execution.calls(),
                prepared.planCached(),
                execution.defect());
    }

    private static EngineResponse refused(OperationRefused refusal) {
        return new EngineResponse(Answer.refused(refusal).body(), Outcome.REQUEST_ERROR, 0, false, null);
    }

    private static EngineResponse interrupted(Throwable failure) {
        if (failure instanceof SubgraphException known) {
            byte[] body = Answer.failed(known.code(), String.valueOf(known.getMessage()))
                    .body();
            return new EngineResponse(body, Outcome.PARTIAL, 0, false, null);
        }
        return failed(failure);
    }

    private static EngineResponse failed(Throwable defect) {
        byte[] body =
                Answer.failed("INTERNAL", "The operation could not be answered").body();
        return new EngineResponse(body, Outcome.PARTIAL, 0, false, defect);
    }

    private ServiceError.Shown shown(ServiceError error) {
        ErrorPolicy.ClientError client = options.errorPolicy()
                .toClient(new ErrorPolicy.SubgraphError(
                        error.service(), error.message(), error.code(), error.extensions()));
        return new ServiceError.Shown(client.message(), client.code(), client.extensions());
    }

    private Transport transport(EngineRequest request) {
        return (subgraph, body, mutation) -> fetcher.fetch(
                        new SubgraphRequest(subgraph, body, mutation, request.context()))
                .exceptionallyCompose(failure -> CompletableFuture.failedStage(callFailed(failure)));
    }

    private static Throwable callFailed(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof SubgraphException known
                ? new CallFailed(known.code(), String.valueOf(known.getMessage()))
                : cause;
    }

    private record Prepared(Plan plan, boolean planCached, Map<String, byte[]> introspection) {}
}
