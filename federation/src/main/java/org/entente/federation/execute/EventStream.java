package org.entente.federation.execute;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a subscription, in the order of the events and one at a time: the next event is asked for when the
 * answer to the one before is gone and the client wants another, so that no event waits in memory here.
 *
 * @param <T> an answer
 */
public final class EventStream<T> implements Flow.Publisher<T> {
    private final Flow.Publisher<byte[]> events;
    private final Function<byte[], CompletionStage<T>> answer;
    private final Function<Throwable, T> failed;

    /** @param failed the last answer, when the events end badly */
    public EventStream(
            Flow.Publisher<byte[]> events, Function<byte[], CompletionStage<T>> answer, Function<Throwable, T> failed) {
        this.events = events;
        this.answer = answer;
        this.failed = failed;
    }

    /** One answer, and the end. */
    public static <T> Flow.Publisher<T> of(T only) {
        Flow.Publisher<byte[]> once = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long more) {
                subscriber.onNext(new byte[0]);
                subscriber.onComplete();
            }

            @Override
            public void cancel() {}
        });
        return new EventStream<>(once, event -> CompletableFuture.completedStage(only), failure -> only);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> client) {
        events.subscribe(new Reader(client));
    }

    /** Between the source and one client; all that happens to it happens in its mailbox. */
    private final class Reader implements Flow.Subscriber<byte[]>, Flow.Subscription {
        private final Flow.Subscriber<? super T> client;
        private final Mailbox mailbox = new Mailbox();
        private Flow.@Nullable Subscription source;
        private long wanted;
        private boolean isAsked;
        private boolean isAnswering;
        private boolean isOver;
        private boolean isClosed;
        private @Nullable Throwable failure;

        private Reader(Flow.Subscriber<? super T> client) {
            this.client = client;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = subscription;
            client.onSubscribe(this);
        }

        @Override
        public void onNext(byte[] event) {
            mailbox.execute(() -> {
                isAsked = false;
                isAnswering = true;
                answer.apply(event)
                        .whenComplete((given, problem) -> mailbox.execute(() -> {
                            isAnswering = false;
                            if (!isClosed) {
                                wanted--;
                                client.onNext(problem == null ? given : failed.apply(problem));
                                goOn();
                            }
                        }));
            });
        }

        @Override
        public void onError(Throwable problem) {
            mailbox.execute(() -> {
                failure = problem;
                isOver = true;
                goOn();
            });
        }

        @Override
        public void onComplete() {
            mailbox.execute(() -> {
                isOver = true;
                goOn();
            });
        }

        @Override
        public void request(long more) {
            mailbox.execute(() -> {
                wanted = wanted + more < 0 ? Long.MAX_VALUE : wanted + more;
                goOn();
            });
        }

        @Override
        public void cancel() {
            mailbox.execute(() -> {
                isClosed = true;
                if (source != null) {
                    source.cancel();
                }
            });
        }

        private void goOn() {
            Throwable problem = failure;
            if (isClosed || isAnswering) {
                return;
            }
            if (!isOver && wanted > 0 && !isAsked && source != null) {
                isAsked = true;
                source.request(1);
            } else if (isOver && (problem == null || wanted > 0)) {
                isClosed = true;
                if (problem != null) {
                    client.onNext(failed.apply(problem));
                }
                client.onComplete();
            }
        }
    }
}
