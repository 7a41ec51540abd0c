package org.entente.gateway.graphql;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.entente.federation.EngineResponse;
import org.entente.gateway.error.ErrorCode;

/** Counts and times requests. Labels have few values: operation names are the clients' to choose, so they are none. */
@ApplicationScoped
class GraphqlMetrics {
    private final MeterRegistry meters;

    GraphqlMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    Timer.Sample start() {
        return Timer.start(meters);
    }

    void answered(Timer.Sample sample, OperationKind kind, EngineResponse response) {
        sample.stop(meters.timer(
                "graphql.request",
                "operation",
                kind.name().toLowerCase(Locale.ROOT),
                "outcome",
                response.outcome().name().toLowerCase(Locale.ROOT)));
        meters.counter("graphql.plan.cache", "result", response.planCached() ? "hit" : "miss")
                .increment();
    }

    /** Counts what was refused at the edge, by the code of the refusal. */
    void refused(ErrorCode reason) {
        meters.counter("graphql.rejected", "reason", reason.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
