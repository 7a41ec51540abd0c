package org.entente.gateway.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.federation.SupergraphInvalidException;
import org.entente.gateway.GatewayConfig;
import org.entente.gateway.subgraph.SubgraphAddress;
import org.junit.jupiter.api.Test;

class ServicesTest {
    private static final String SUPERGRAPH = """
            enum join__Graph {
              A @join__graph(name: "a", url: "http://127.0.0.1:7001/graphql")
              B @join__graph(name: "b", url: "")
            }
            """;

    @Test
    void theConfiguredAddressWinsOverTheComposedOne() {
        Services services = Services.of(SUPERGRAPH, Map.of("b", at("https://b.example/base/")));
        assertThat(services.names()).containsExactly("a", "b");
        assertThat(services.find("a")).contains(new SubgraphAddress("a", URI.create("http://127.0.0.1:7001")));
        assertThat(services.find("b")).contains(new SubgraphAddress("b", URI.create("https://b.example/base")));
        assertThat(services.find("c")).isEmpty();
    }

    @Test
    void aServiceWithoutAnAddressStopsTheStart() {
        assertThatThrownBy(() -> Services.of(SUPERGRAPH, Map.of()))
                .isInstanceOf(SupergraphInvalidException.class)
                .hasMessage("the service 'b' has no address: set entente.subgraphs.b.url");
    }

    @Test
    void anAddressOfNoServiceStopsTheStart() {
        assertThatThrownBy(() -> Services.of(SUPERGRAPH, Map.of("b", at("http://b"), "c", at("http://c"))))
                .hasMessage("entente.subgraphs names [c], but the supergraph has only [a, b]");
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> Services.of(SUPERGRAPH, Map.of("b", at("file:///etc/passwd"))))
                .hasMessageContaining("entente.subgraphs.b.url");
    }

    @Test
    void whatIsNoSupergraphIsRefusedWithTheReason() {
        assertThatThrownBy(() -> Services.of("type Query { a: Int }", Map.of()))
                .isInstanceOf(SupergraphInvalidException.class)
                .hasMessageContaining("join__Graph");
        assertThatThrownBy(() -> Services.of("type Query {", Map.of()))
                .isInstanceOf(SupergraphInvalidException.class)
                .hasMessageContaining("cannot be parsed");
        assertThatThrownBy(() -> SupergraphSource.read(Optional.of(Path.of("no/such/file"))))
                .isInstanceOf(SupergraphInvalidException.class)
                .hasMessageContaining("no/such/file");
    }

    private static GatewayConfig.Subgraph at(String url) {
        return new GatewayConfig.Subgraph() {
            @Override
            public URI url() {
                return URI.create(url);
            }

            @Override
            public Optional<URI> eventsUrl() {
                return Optional.empty();
            }
        };
    }
}
