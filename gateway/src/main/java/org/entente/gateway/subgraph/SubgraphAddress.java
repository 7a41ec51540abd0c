package org.entente.gateway.subgraph;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Locale;

/**
 * Where one service is.
 *
 * @param name as the supergraph gives it
 * @param base its base address, {@code http} or {@code https}, without a slash at the end
 */
public record SubgraphAddress(String name, URI base) {
    private static final String GRAPHQL = "/graphql";

    public SubgraphAddress {
        boolean web = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
        if (!web || base.getHost() == null || base.getQuery() != null) {
            throw new IllegalArgumentException(
                    "the address of the service '%s' must be like http://%s:8081, not '%s': set entente.subgraphs.%s.url"
                            .formatted(name, name.toLowerCase(Locale.ROOT), base, name));
        }
        String text = base.toString();
        base = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : base;
    }

    /** The address behind a subgraph's GraphQL endpoint as supergraphs write it, {@code http://host:port/graphql}. */
    public static SubgraphAddress ofEndpoint(String name, String endpoint) {
        String base =
                endpoint.endsWith(GRAPHQL) ? endpoint.substring(0, endpoint.length() - GRAPHQL.length()) : endpoint;
        return new SubgraphAddress(name, URI.create(base));
    }

    RequestOptions graphql() {
        return request(HttpMethod.POST, GRAPHQL);
    }

    /** A request to a path below the base address. */
    public RequestOptions request(HttpMethod method, String path) {
        boolean tls = base.getScheme().equals("https");
        int port = base.getPort() >= 0 ? base.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setMethod(method)
                .setHost(base.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(base.getRawPath() + path);
    }
}
