package org.entente.gateway.graphql;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.entente.federation.EngineResponse;
import org.jspecify.annotations.Nullable;

/** Writes a stream of answers to a client, the next one when the one before has left. */
final class EventSubscriber implements Flow.Subscriber<EngineResponse> {
    /** Shorter than the time after which the server closes connections on which nothing happens. */
    static final long HEARTBEAT_MILLIS = 10_000;

    private final Context context;
    private final Function<EngineResponse, Future<Void>> writer;
    private final Runnable end;
    private Flow.@Nullable Subscription subscription;
    private boolean isCancelled;

    /**
     * @param writer sends an answer; runs in the context that this is made in, like the end
     * @param end when there are no more answers
     */
    EventSubscriber(Vertx vertx, Function<EngineResponse, Future<Void>> writer, Runnable end) {
        this.context = vertx.getOrCreateContext();
        this.writer = writer;
        this.end = end;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        context.runOnContext(ignored -> {
            subscription = given;
            if (isCancelled) {
                given.cancel();
            } else {
                given.request(1);
            }
        });
    }

    @Override
    public void onNext(EngineResponse response) {
        context.runOnContext(ignored -> {
            if (!isCancelled) {
                writer.apply(response).onSuccess(written -> goOn()).onFailure(gone -> cancel());
            }
        });
    }

    @Override
    public void onError(Throwable failure) {
        onComplete();
    }

    @Override
    public void onComplete() {
        context.runOnContext(ignored -> {
            if (!isCancelled) {
                end.run();
            }
        });
    }

    /** The client wants no more; to be called in the same context. */
    void cancel() {
        isCancelled = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private void goOn() {
        if (!isCancelled && subscription != null) {
            subscription.request(1);
        }
    }
}
