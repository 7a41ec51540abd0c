package org.entente.gateway.imports;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.entente.gateway.edge.Refusals;
import org.entente.gateway.edge.RequestId;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;
import org.entente.gateway.graph.Graph;
import org.entente.gateway.graph.Services;
import org.entente.gateway.identity.TokenVerifier;
import org.entente.gateway.subgraph.CallContext;
import org.entente.gateway.subgraph.ServiceHeaders;
import org.entente.gateway.subgraph.SubgraphAddress;

/** {@code /exports/{service}/...}: the services' tables as files, at the public door. */
@ApplicationScoped
class ExportRoutes {
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]{1,60}(\\.[A-Za-z0-9]{1,10}){0,2}");

    private final Graph graph;
    private final TokenVerifier tokens;
    private final ServiceHeaders headers;
    private final ImportProxy proxy;

    ExportRoutes(Graph graph, TokenVerifier tokens, ServiceHeaders headers, ImportProxy proxy) {
        this.graph = graph;
        this.tokens = tokens;
        this.headers = headers;
        this.proxy = proxy;
    }

    void register(@Observes Router router) {
        router.get("/exports").handler(this::listServices);
        router.get("/exports/:service").handler(context -> pass(context, "/exports"));
        router.get("/exports/:service/:file").handler(context -> pass(context, "/exports/" + file(context)));
        router.route("/exports*").failureHandler(context -> Refusals.answer(context, context.failure()));
        router.route("/exports/*").handler(context -> {
            throw new RefusedException(
                    ErrorCode.NOT_FOUND,
                    "GET /exports/{service} lists a service's tables, GET /exports/{service}/{table}.{format} is one");
        });
    }

    private void listServices(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonArray(graph.current().services().names()).toBuffer());
    }

    private void pass(RoutingContext context, String path) {
        CallContext call = new CallContext(
                RequestId.of(context),
                tokens.verify(context.request().getHeader("Authorization")),
                headers.forwarded(context.request()));
        proxy.send(context, service(context), HttpMethod.GET, path, call);
    }

    private SubgraphAddress service(RoutingContext context) {
        Services services = graph.current().services();
        return services.find(context.pathParam("service"))
                .orElseThrow(() -> new RefusedException(
                        ErrorCode.NOT_FOUND,
                        "there is no such service; tables are exported by '%s'"
                                .formatted(String.join("', '", services.names()))));
    }

    private static String file(RoutingContext context) {
        String file = context.pathParam("file");
        if (!FILE.matcher(file).matches()) {
            throw new RefusedException(
                    ErrorCode.NOT_FOUND, "that is no file of a table; ask for one such as series.csv or series.xlsx");
        }
        return file;
    }
}
