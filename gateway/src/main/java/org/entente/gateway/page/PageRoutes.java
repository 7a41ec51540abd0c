package org.entente.gateway.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Short addresses of the pages, and how long browsers may keep them. */
@ApplicationScoped
class PageRoutes {
    void register(@Observes Router router) {
        router.get("/graphiql").handler(context -> context.reroute("/graphiql/index.html"));
        router.get().handler(PageRoutes::askEachTime);
    }

    /**
     * Our own files change with each build and are small: browsers ask whether theirs is still right. GraphiQL's are
     * large and change with its version only.
     */
    private static void askEachTime(RoutingContext context) {
        if (!context.normalizedPath().contains(".min.")) {
            context.response().putHeader("Cache-Control", "no-cache");
        }
        context.next();
    }
}
