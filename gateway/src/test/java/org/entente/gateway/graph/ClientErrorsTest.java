package org.entente.gateway.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.federation.ErrorPolicy.ClientError;
import org.entente.federation.ErrorPolicy.SubgraphError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClientErrorsTest {
    private final ClientErrors errors = new ClientErrors();

    @Test
    void aRejectionKeepsItsWords() {
        ClientError shown = toClient("'x' is not a group", "bad-user-input", "DataFetchingException");
        assertThat(shown.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(shown.message()).isEqualTo("'x' is not a group");
        assertThat(shown.extensions()).containsOnlyKeys("requestId");
    }

    @Test
    void aValueThatAScalarRefusesIsTheClientsMistakeButItsMessageNamesClasses() {
        ClientError shown = toClient("argument 'on' with value 'StringValue{value='x'}'", null, "ValidationError");
        assertThat(shown.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(shown.message()).doesNotContain("StringValue").contains("'reviews'");
    }

    @Test
    void everythingElseStaysInside() {
        ClientError shown = toClient("java.lang.IllegalStateException: 42", "illegal-state", "DataFetchingException");
        assertThat(shown.code()).isEqualTo("INTERNAL");
        assertThat(shown.message()).doesNotContain("42");
    }

    private ClientError toClient(String message, @Nullable String code, String classification) {
        return errors.toClient(new SubgraphError("reviews", message, code, Map.of("classification", classification)));
    }
}
