package org.entente.gateway.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The addresses of the pages, and how long browsers may keep what they load. */
@ApplicationScoped
class PageRoutes {
    /** Languages other than English, in which every page has an address of its own. */
    private static final String LANGUAGE = "/(?:(?:en|az|ja)(?:/|$))?";

    /** One code or a pair of codes, and what there is of a pair; the page reads the rest of the address itself. */
    private static final String PAGE =
            LANGUAGE + "(?:desk|[A-Z0-9]{3}|[A-Za-z0-9]{2,3}/[A-Za-z0-9]{2,3}(?:/briefing|/compare)?)?/?";

    /** What the build names after its content. */
    private static final String HASHED = "/web/";

    private static final String FRONT_END = "/index.html";

    void register(@Observes Router router) {
        router.get("/graphiql").handler(context -> context.reroute("/graphiql/index.html"));
        router.getWithRegex(PAGE).handler(PageRoutes::serveFrontEnd);
        router.get().handler(PageRoutes::sayHowLong);
    }

    private static void serveFrontEnd(RoutingContext context) {
        context.reroute(FRONT_END);
    }

    /**
     * Files named after their content never change. Our other files change with each build and are small: browsers ask
     * whether theirs is still right. GraphiQL's are large and change with its version only.
     */
    private static void sayHowLong(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith(HASHED)) {
            context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!path.contains(".min.")) {
            context.response().putHeader("Cache-Control", "no-cache");
        }
        context.next();
    }
}
