package org.entente.gateway.graphql;

import java.util.concurrent.Flow;
import org.entente.federation.EngineResponse;

/** The one answer to a query, as a stream. */
record Single(EngineResponse answer) implements Flow.Publisher<EngineResponse> {
    static Flow.Publisher<EngineResponse> of(EngineResponse answer) {
        return new Single(answer);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super EngineResponse> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            private boolean isTold;

            @Override
            public void request(long more) {
                if (!isTold) {
                    isTold = true;
                    subscriber.onNext(answer);
                    subscriber.onComplete();
                }
            }

            @Override
            public void cancel() {
                isTold = true;
            }
        });
    }
}
