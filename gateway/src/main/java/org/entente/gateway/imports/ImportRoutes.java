package org.entente.gateway.imports;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.gateway.edge.Refusals;
import org.entente.gateway.edge.RequestId;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;
import org.entente.gateway.graph.Graph;
import org.entente.gateway.graph.Services;
import org.entente.gateway.identity.Caller;
import org.entente.gateway.identity.TokenVerifier;
import org.entente.gateway.subgraph.CallContext;
import org.entente.gateway.subgraph.ServiceHeaders;
import org.entente.gateway.subgraph.SubgraphAddress;

/** {@code /imports/{service}/...} and {@code /fetches/{service}/...}: the services' paths of the same names, at the public door. */
@ApplicationScoped
class ImportRoutes {
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final Graph graph;
    private final TokenVerifier tokens;
    private final ServiceHeaders headers;
    private final ImportProxy proxy;

    ImportRoutes(Graph graph, TokenVerifier tokens, ServiceHeaders headers, ImportProxy proxy) {
        this.graph = graph;
        this.tokens = tokens;
        this.headers = headers;
        this.proxy = proxy;
    }

    void register(@Observes Router router) {
        router.get("/imports").handler(this::listServices);
        router.get("/imports/:service").handler(context -> pass(context, "/imports"));
        router.get("/imports/:service/:job").handler(context -> pass(context, "/imports/" + segment(context, "job")));
        router.get("/imports/:service/:job/rejections.csv")
                .handler(context -> pass(context, "/imports/" + segment(context, "job") + "/rejections.csv"));
        router.post("/imports/:service/:format").handler(this::submit);
        registerFetches(router);
        router.route("/imports*").failureHandler(context -> Refusals.answer(context, context.failure()));
        router.route("/imports/*").handler(context -> {
            throw new RefusedException(
                    ErrorCode.NOT_FOUND,
                    "files go to POST /imports/{service}/{format}; GET knows /imports/{service}, "
                            + "/imports/{service}/formats, /imports/{service}/{id} and its /rejections.csv");
        });
    }

    /** Orders to a service that fetches files itself. */
    private void registerFetches(Router router) {
        router.get("/fetches/:service").handler(context -> pass(context, "/fetches"));
        router.get("/fetches/:service/:job").handler(context -> pass(context, "/fetches/" + segment(context, "job")));
        router.post("/fetches/:service/:publisher")
                .handler(context -> order(context, "/fetches/" + segment(context, "publisher")));
        router.post("/fetches/:service/:job/resume")
                .handler(context -> order(context, "/fetches/" + segment(context, "job") + "/resume"));
        router.route("/fetches*").failureHandler(context -> Refusals.answer(context, context.failure()));
        router.route("/fetches/*").handler(context -> {
            throw new RefusedException(
                    ErrorCode.NOT_FOUND,
                    "orders go to POST /fetches/{service}/{publisher} and POST /fetches/{service}/{id}/resume; GET knows "
                            + "/fetches/{service}, /fetches/{service}/publishers and /fetches/{service}/{id}");
        });
    }

    /** The services that take files. */
    private void listServices(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonArray(graph.current().services().names()).toBuffer());
    }

    private void submit(RoutingContext context) {
        Caller caller = caller(context);
        caller.requireEditor("imports");
        SubgraphAddress service = service(context);
        String format = segment(context, "format");
        if ("100-continue".equalsIgnoreCase(context.request().getHeader("Expect"))) {
            context.response().writeContinue();
        }
        proxy.send(context, service, HttpMethod.POST, "/imports/" + format, call(context, caller));
    }

    private void order(RoutingContext context, String path) {
        Caller caller = caller(context);
        caller.requireEditor("fetches");
        proxy.send(context, service(context), HttpMethod.POST, path, call(context, caller));
    }

    private void pass(RoutingContext context, String path) {
        Caller caller = caller(context);
        proxy.send(context, service(context), HttpMethod.GET, path, call(context, caller));
    }

    private Caller caller(RoutingContext context) {
        return tokens.verify(context.request().getHeader("Authorization"));
    }

    private CallContext call(RoutingContext context, Caller caller) {
        return new CallContext(RequestId.of(context), caller, headers.forwarded(context.request()));
    }

    private SubgraphAddress service(RoutingContext context) {
        Services services = graph.current().services();
        String name = context.pathParam("service");
        return services.find(name)
                .orElseThrow(() -> new RefusedException(
                        ErrorCode.NOT_FOUND,
                        "there is no service '%s'; files go to %s".formatted(printable(name), quoted(services))));
    }

    private static String segment(RoutingContext context, String name) {
        String value = context.pathParam(name);
        if (!SEGMENT.matcher(value).matches()) {
            throw new RefusedException(
                    ErrorCode.NOT_FOUND, "'%s' is neither a name nor an id of this path".formatted(printable(value)));
        }
        return value;
    }

    private static String quoted(Services services) {
        return services.names().stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
    }

    private static String printable(String text) {
        return Stream.of(text)
                .map(t -> t.replaceAll("[^\\p{L}\\p{N} ._-]", "?"))
                .map(t -> t.length() > 40 ? t.substring(0, 40) + "..." : t)
                .collect(Collectors.joining());
    }
}
