package org.entente.gateway.subgraph;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.entente.gateway.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Queries that services are being asked: whoever wants the very same answer meanwhile waits for that one. */
final class CallsUnderWay {
    private final ConcurrentMap<Question, CompletableFuture<byte[]>> answers = new ConcurrentHashMap<>();

    /** The answer to that question, if it is being asked already. */
    @Nullable
    CompletionStage<byte[]> find(Question question) {
        return answers.get(question);
    }

    /** Asks, and lets others have the answer until it is there. */
    CompletionStage<byte[]> ask(Question question, Supplier<CompletionStage<byte[]>> call) {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        if (answers.putIfAbsent(question, answer) != null) {
            return call.get();
        }
        CompletionStage<byte[]> asked;
        try {
            asked = call.get();
        } catch (RuntimeException e) {
            asked = CompletableFuture.failedStage(e);
        }
        asked.whenComplete((body, failure) -> {
            answers.remove(question, answer);
            if (failure == null) {
                answer.complete(body);
            } else {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /** What is being asked of a service may be from before a change: nobody joins it any more. */
    void forget(String service) {
        answers.keySet().removeIf(question -> question.service().equals(service));
    }

    /**
     * What is asked, and for whom: all that the service sees but the request's id.
     *
     * @param body not changed by anyone
     */
    record Question(String service, byte[] body, Caller caller, Map<String, String> forwarded) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question question
                    && service.equals(question.service)
                    && Arrays.equals(body, question.body)
                    && caller.equals(question.caller)
                    && forwarded.equals(question.forwarded);
        }

        @Override
        public int hashCode() {
            return 31 * service.hashCode() + Arrays.hashCode(body);
        }
    }
}
