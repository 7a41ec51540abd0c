package org.entente.gateway.subgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.identity.Caller;
import org.entente.gateway.subgraph.CallsUnderWay.Question;
import org.junit.jupiter.api.Test;

class CallsUnderWayTest {
    private static final Caller LEYLA = new Caller("Leyla", Set.of("editor"));

    private final CallsUnderWay calls = new CallsUnderWay();
    private final CompletableFuture<byte[]> service = new CompletableFuture<>();

    @Test
    void theVerySameQuestionIsFoundUntilItIsAnswered() {
        CompletionStage<byte[]> asked = calls.ask(question("q", LEYLA, Map.of("accept-language", "az")), () -> service);

        assertThat(calls.find(question("q", LEYLA, Map.of("accept-language", "az"))))
                .isSameAs(asked);

        service.complete(bytes("answer"));
        assertThat(asked.toCompletableFuture().join()).isEqualTo(bytes("answer"));
        assertThat(calls.find(question("q", LEYLA, Map.of("accept-language", "az"))))
                .isNull();
    }

    @Test
    void whatAServiceWouldSeeDifferentlyIsAnotherQuestion() {
        calls.ask(question("q", LEYLA, Map.of("accept-language", "az")), () -> service);

        assertThat(calls.find(question("p", LEYLA, Map.of("accept-language", "az"))))
                .isNull();
        assertThat(calls.find(question("q", Caller.ANONYMOUS, Map.of("accept-language", "az"))))
                .isNull();
        assertThat(calls.find(question("q", LEYLA, Map.of("accept-language", "ja"))))
                .isNull();
        assertThat(calls.find(new Question("other", bytes("q"), LEYLA, Map.of("accept-language", "az"))))
                .isNull();
    }

    @Test
    void aFailureIsSharedAndNotKept() {
        CompletionStage<byte[]> asked = calls.ask(question("q", LEYLA, Map.of()), () -> service);
        service.completeExceptionally(new IllegalStateException("gone"));

        assertThatThrownBy(() -> asked.toCompletableFuture().join()).hasMessageContaining("gone");
        assertThat(calls.find(question("q", LEYLA, Map.of()))).isNull();
    }

    @Test
    void aCallThatBreaksAtOnceIsAFailureLikeAnyOther() {
        CompletionStage<byte[]> asked = calls.ask(question("q", LEYLA, Map.of()), () -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> asked.toCompletableFuture().join()).hasMessageContaining("broken");
        assertThat(calls.find(question("q", LEYLA, Map.of()))).isNull();
    }

    @Test
    void afterAChangeNobodyJoinsAnAnswerFromBefore() {
        calls.ask(question("q", LEYLA, Map.of()), () -> service);

        calls.forget("other");
        assertThat(calls.find(question("q", LEYLA, Map.of()))).isNotNull();
        calls.forget("books");
        assertThat(calls.find(question("q", LEYLA, Map.of()))).isNull();
    }

    private static Question question(String body, Caller caller, Map<String, String> forwarded) {
        return new Question("books", bytes(body), caller, forwarded);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
