package org.entente.gateway.subgraph;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.util.Locale;

/**
 * Where one service is.
 *
 * @param name as the supergraph gives it
 * @param base its base address, {@code http} or {@code https}, without a slash at the end
 * @param events the same of where it tells of events
 */
public record SubgraphAddress(String name, URI base, URI events) {
    private static final String GRAPHQL = "/graphql";

    public SubgraphAddress {
        base = checked(name, base);
        events = checked(name, events);
    }

    /** A service that tells of events where it answers. */
    public SubgraphAddress(String name, URI base) {
        this(name, base, base);
    }

    /** The address behind a subgraph's GraphQL endpoint as supergraphs write it, {@code http://host:port/graphql}. */
    public static SubgraphAddress ofEndpoint(String name, String endpoint) {
        String base =
                endpoint.endsWith(GRAPHQL) ? endpoint.substring(0, endpoint.length() - GRAPHQL.length()) : endpoint;
        return new SubgraphAddress(name, URI.create(base));
    }

    private static URI checked(String name, URI base) {
        boolean web = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
        if (!web || base.getHost() == null || base.getQuery() != null) {
            throw new IllegalArgumentException(
                    "the address of the service '%s' must be like http://%s:8081, not '%s': set entente.subgraphs.%s.url"
                            .formatted(name, name.toLowerCase(Locale.ROOT), base, name));
        }
        String text = base.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : base;
    }

    RequestOptions graphql() {
        return request(HttpMethod.POST, GRAPHQL);
    }

    /** A WebSocket to its GraphQL endpoint. */
    WebSocketConnectOptions socket() {
        WebSocketConnectOptions options = new WebSocketConnectOptions();
        to(options, events, GRAPHQL);
        return options;
    }

    /** A request to a path below the base address. */
    public RequestOptions request(HttpMethod method, String path) {
        return to(new RequestOptions(), base, path).setMethod(method);
    }

    private static RequestOptions to(RequestOptions options, URI address, String path) {
        boolean tls = address.getScheme().equals("https");
        int port = address.getPort() >= 0 ? address.getPort() : tls ? 443 : 80;
        return options.setHost(address.getHost()).setPort(port).setSsl(tls).setURI(address.getRawPath() + path);
    }
}
