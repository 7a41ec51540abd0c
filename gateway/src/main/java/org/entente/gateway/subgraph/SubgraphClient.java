package org.entente.gateway.subgraph;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.logging.Log;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.entente.federation.SubgraphException;
import org.entente.federation.SubgraphRequest;
import org.entente.gateway.GatewayConfig;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.subgraph.CallFailedException.Kind;
import org.entente.gateway.subgraph.CallsUnderWay.Question;
import org.jspecify.annotations.Nullable;

/** Asks services over HTTP: each behind its own circuit breaker, queries once more when nobody was there. */
@ApplicationScoped
public class SubgraphClient {
    private static final long RETRY_DELAY_MILLIS = 50;

    private final Vertx vertx;
    private final HttpClient http;
    private final GatewayConfig.Calls config;
    private final SubgraphCall.Limits limits;
    private final ServiceHeaders headers;
    private final MeterRegistry meters;
    private final CallsUnderWay underWay = new CallsUnderWay();
    private final ConcurrentMap<String, TypedGuard<CompletionStage<byte[]>>> guards = new ConcurrentHashMap<>();

    SubgraphClient(Vertx vertx, GatewayConfig config, ServiceHeaders headers, MeterRegistry meters) {
        this.vertx = vertx;
        this.config = config.calls();
        this.limits = new SubgraphCall.Limits(
                this.config.timeout(), this.config.maxResponse().asLongValue());
        this.headers = headers;
        this.meters = meters;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(this.config.connectTimeout().toMillis()))
                .setMaxPoolSize(this.config.maxConnections())
                .setMaxWaitQueueSize(this.config.maxWaiting())
                // Shorter than the services keep idle connections, so that none is used while it is being closed.
                .setKeepAliveTimeout(30));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /** The service's answer, or a {@link SubgraphException} that says why there is none. */
    public CompletionStage<byte[]> fetch(SubgraphAddress address, SubgraphRequest request) {
        if (request.mutation()) {
            return call(address, request).whenComplete((body, failure) -> underWay.forget(address.name()));
        }
        if (!config.shared()) {
            return call(address, request);
        }
        CallContext context = (CallContext) request.context();
        Question question = new Question(address.name(), request.body(), context.caller(), context.forwarded());
        CompletionStage<byte[]> other = underWay.find(question);
        if (other == null) {
            return underWay.ask(question, () -> call(address, request));
        }
        meters.counter("subgraph.request.shared", "service", address.name()).increment();
        // Back to the context of the request that joined: its id, not the other's, belongs into log and errors.
        return Future.fromCompletionStage(other, vertx.getOrCreateContext()).toCompletionStage();
    }

    private CompletionStage<byte[]> call(SubgraphAddress address, SubgraphRequest request) {
        Timer.Sample sample = Timer.start(meters);
        return guards.computeIfAbsent(address.name(), this::guard)
                .get(() -> attempt(address, request))
                .handle((body, failure) -> {
                    SubgraphException refusal = failure == null ? null : refusal(address.name(), failure);
                    sample.stop(timer(address.name(), refusal == null ? "ok" : refusal.code()));
                    if (refusal != null) {
                        throw refusal;
                    }
                    return body;
                });
    }

    private CompletionStage<byte[]> attempt(SubgraphAddress address, SubgraphRequest request) {
        RequestOptions to = address.graphql();
        to.putHeader("Content-Type", "application/json").putHeader("Accept", "application/json");
        headers.write(to, (CallContext) request.context());
        CompletionStage<byte[]> answer = SubgraphCall.send(vertx, http, address.name(), to, request.body(), limits);
        return request.mutation() ? answer.exceptionallyCompose(SubgraphClient::neverAgain) : answer;
    }

    /** A mutation may have been done although no answer came back. */
    private static CompletionStage<byte[]> neverAgain(Throwable failure) {
        CallFailedException failed = callFailure(failure);
        return CompletableFuture.failedStage(
                failed == null || failed.kind() != Kind.GONE
                        ? failure
                        : new CallFailedException(
                                failed.code(),
                                Kind.SICK,
                                failed.message() + "; whether it made the change is not known",
                                failed.getCause()));
    }

    private TypedGuard<CompletionStage<byte[]>> guard(String service) {
        GatewayConfig.Breaker breaker = config.breaker();
        return TypedGuard.create(new TypeLiteral<CompletionStage<byte[]>>() {})
                .withDescription(service)
                .withCircuitBreaker()
                .when(failure -> hasKind(failure, Kind.GONE) || hasKind(failure, Kind.SICK))
                .requestVolumeThreshold(breaker.calls())
                .failureRatio(breaker.failureRatio())
                .delay(breaker.pause().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state -> report(service, state))
                .done()
                .withRetry()
                .maxRetries(config.retries())
                .delay(RETRY_DELAY_MILLIS, ChronoUnit.MILLIS)
                .jitter(RETRY_DELAY_MILLIS, ChronoUnit.MILLIS)
                .whenException(failure -> hasKind(failure, Kind.GONE))
                .done()
                .build();
    }

    private static void report(String service, CircuitBreakerState state) {
        if (state == CircuitBreakerState.OPEN) {
            Log.warnf("the service '%s' keeps failing: not asked for a moment", service);
        } else if (state == CircuitBreakerState.CLOSED) {
            Log.infof("the service '%s' answers again", service);
        }
    }

    private static SubgraphException refusal(String service, Throwable failure) {
        CallFailedException failed = callFailure(failure);
        if (failed != null) {
            Log.warnf(failed.getCause(), "%s", failed.message());
            return new SubgraphException(failed.code().name(), failed.message(), failed);
        }
        if (unwrapped(failure) instanceof CircuitBreakerOpenException) {
            return new SubgraphException(
                    ErrorCode.UNAVAILABLE.name(),
                    "the service '%s' kept failing and is given a moment to recover".formatted(service));
        }
        Log.errorf(failure, "the call of the service '%s' broke", service);
        return new SubgraphException(
                ErrorCode.INTERNAL.name(), "the service '%s' could not be asked".formatted(service), failure);
    }

    private static boolean hasKind(Throwable failure, Kind kind) {
        CallFailedException failed = callFailure(failure);
        return failed != null && failed.kind() == kind;
    }

    private static @Nullable CallFailedException callFailure(Throwable failure) {
        return unwrapped(failure) instanceof CallFailedException failed ? failed : null;
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private Timer timer(String service, String outcome) {
        return meters.timer("subgraph.request", "service", service, "outcome", outcome.toLowerCase(Locale.ROOT));
    }
}
