package org.entente.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every request its id and every answer the headers that protect a browser. */
@ApplicationScoped
class EdgeFilter {
    /** Before everything else. */
    private static final int FIRST = 10_000;

    /** Our own pages: own scripts and styles, own requests, nothing inline, nobody's frame. */
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** GraphiQL writes style elements and brings its fonts and cursors as data. */
    private static final String GRAPHIQL_POLICY = "default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(EdgeFilter::pass, FIRST);
    }

    private static void pass(RoutingContext context) {
        RequestId.assign(context);
        MultiMap headers = context.response().headers();
        boolean graphiql = context.normalizedPath().startsWith("/graphiql");
        headers.set("Content-Security-Policy", graphiql ? GRAPHIQL_POLICY : PAGE_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        context.next();
    }
}
