package org.entente.gateway.graph;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.entente.federation.SupergraphInvalidException;
import org.entente.gateway.GatewayConfig;

/**
 * Looks at the supergraph's file now and then, and has a new one served. One that is not valid is refused, with its
 * reason in the log and in the readiness check, and the one before goes on being served.
 */
@Startup
@ApplicationScoped
public class SupergraphWatch {
    private final Vertx vertx;
    private final Graph graph;
    private final MeterRegistry meters;
    private final Optional<Path> file;
    private final Duration pause;
    private long timer;
    private String seen;
    private String decided;

    /** Whether all that there is to refuse is a file that could not be read. */
    private boolean isUnreadable;

    private volatile Optional<String> refusal = Optional.empty();

    SupergraphWatch(Vertx vertx, Graph graph, GatewayConfig config, MeterRegistry meters) {
        this.vertx = vertx;
        this.graph = graph;
        this.meters = meters;
        this.file = config.supergraph();
        this.pause = config.supergraphCheck();
        this.seen = graph.current().source().sdl();
        this.decided = seen;
        if (file.isPresent() && !pause.isZero()) {
            lookLater();
        }
    }

    @PreDestroy
    void close() {
        vertx.cancelTimer(timer);
    }

    /** Why the newest supergraph is not the one being served; empty when it is. */
    Optional<String> refusal() {
        return refusal;
    }

    private void lookLater() {
        timer = vertx.setTimer(
                pause.toMillis(),
                ignored -> vertx.executeBlocking(() -> {
                            look();
                            return null;
                        })
                        .onFailure(defect -> Log.errorf(defect, "looking at the supergraph failed"))
                        .onComplete(done -> lookLater()));
    }

    private void look() {
        SupergraphSource source;
        try {
            source = SupergraphSource.read(file);
        } catch (SupergraphInvalidException unreadable) {
            if (refusal.isEmpty()) {
                refuse(unreadable);
                isUnreadable = true;
            }
            return;
        }
        if (isUnreadable) {
            isUnreadable = false;
            refusal = Optional.empty();
            Log.infof("%s can be read again", source.origin());
        }
        boolean isWhole = source.sdl().equals(seen);
        seen = source.sdl();
        if (isWhole && !seen.equals(decided)) {
            decided = seen;
            serve(source);
        }
    }

    private void serve(SupergraphSource source) {
        try {
            graph.serve(source);
            refusal = Optional.empty();
            Log.infof(
                    "now serving the new %s over %s",
                    source.origin(), graph.current().services().names());
            meters.counter("graphql.supergraph.reload", "result", "served").increment();
        } catch (SupergraphInvalidException | IllegalArgumentException invalid) {
            refuse(invalid);
        }
    }

    private void refuse(RuntimeException reason) {
        refusal = Optional.of(String.valueOf(reason.getMessage()));
        Log.errorf("the new supergraph is refused, the one before is still served: %s", reason.getMessage());
        meters.counter("graphql.supergraph.reload", "result", "refused").increment();
    }
}
