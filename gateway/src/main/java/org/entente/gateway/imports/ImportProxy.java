package org.entente.gateway.imports;

import io.quarkus.logging.Log;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.gateway.GatewayConfig;
import org.entente.gateway.edge.Refusals;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;
import org.entente.gateway.subgraph.CallContext;
import org.entente.gateway.subgraph.ServiceHeaders;
import org.entente.gateway.subgraph.SubgraphAddress;

/**
 * Passes one request on to a service and its answer back. Bodies are never held: each side reads only as fast as the
 * other writes. A body that breaks off is broken off on the other side too, so that half a file never looks whole.
 */
@ApplicationScoped
class ImportProxy {
    private static final List<String> SENT = List.of("Content-Type", "Content-Encoding", "Accept");
    private static final List<String> RETURNED =
            List.of("Content-Type", "Content-Length", "Content-Disposition", "Retry-After");

    private final HttpClient http;
    private final ServiceHeaders headers;

    ImportProxy(Vertx vertx, GatewayConfig config, ServiceHeaders headers) {
        this.headers = headers;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(
                        Math.toIntExact(config.calls().connectTimeout().toMillis()))
                .setMaxPoolSize(config.calls().maxConnections())
                .setMaxWaitQueueSize(config.calls().maxWaiting())
                .setKeepAliveTimeout(30)
                .setIdleTimeout(Math.toIntExact(config.imports().idleTimeout().toMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    void send(RoutingContext context, SubgraphAddress service, HttpMethod method, String path, CallContext call) {
        HttpServerRequest incoming = context.request().pause();
        String query = incoming.query();
        RequestOptions to = service.request(method, query == null ? path : path + "?" + query);
        copy(incoming.headers(), to, SENT);
        headers.write(to, call);
        http.request(to)
                .onSuccess(outgoing -> exchange(context, service, incoming, outgoing))
                .onFailure(failure -> unavailable(context, service, failure));
    }

    private static void exchange(
            RoutingContext context, SubgraphAddress service, HttpServerRequest incoming, HttpClientRequest outgoing) {
        outgoing.exceptionHandler(failure -> Log.debugf(failure, "a transfer to '%s' broke off", service.name()));
        outgoing.response()
                .onSuccess(answer -> giveBack(context, service, answer))
                .onFailure(failure -> unavailable(context, service, failure));
        if (outgoing.getMethod() == HttpMethod.GET) {
            incoming.resume();
            outgoing.end();
            return;
        }
        String length = incoming.getHeader("Content-Length");
        if (length == null) {
            outgoing.setChunked(true);
        } else {
            outgoing.putHeader("Content-Length", length);
        }
        incoming.pipe().endOnFailure(false).to(outgoing).onFailure(failure -> {
            Log.debugf(failure, "a file for '%s' broke off", service.name());
            outgoing.reset();
        });
    }

    private static void giveBack(RoutingContext context, SubgraphAddress service, HttpClientResponse answer) {
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            // The gateway has checked the user already: it is the gateway itself that the service refuses.
            Log.errorf("the service '%s' does not accept this gateway's credential", service.name());
            answer.exceptionHandler(ignored -> {});
            answer.request().reset();
            Refusals.answer(context, unavailable(service, "does not accept this gateway"));
            return;
        }
        HttpServerResponse response = context.response().setStatusCode(answer.statusCode());
        for (String name : RETURNED) {
            String value = answer.getHeader(name);
            if (value != null) {
                response.putHeader(name, value);
            }
        }
        String location = answer.getHeader("Location");
        if (location != null) {
            response.putHeader("Location", publicPath(service, location));
        }
        response.setChunked(answer.getHeader("Content-Length") == null);
        answer.pipe().endOnFailure(false).to(response).onFailure(failure -> {
            Log.warnf(failure, "an answer of '%s' broke off", service.name());
            answer.request().reset();
            response.reset();
        });
    }

    /** {@code http://trade:8081/imports/42} is {@code /imports/trade/42} for the world. */
    private static String publicPath(SubgraphAddress service, String location) {
        for (String root : List.of("/imports", "/fetches")) {
            int at = location.indexOf(root + "/");
            if (at >= 0) {
                return root + "/" + service.name() + location.substring(at + root.length());
            }
        }
        return location;
    }

    private static void unavailable(RoutingContext context, SubgraphAddress service, Throwable cause) {
        Log.warnf(cause, "the service '%s' gave no answer to %s", service.name(), context.normalizedPath());
        Refusals.answer(context, unavailable(service, "cannot be reached or broke off: try again"));
    }

    private static RefusedException unavailable(SubgraphAddress service, String what) {
        return new RefusedException(ErrorCode.UNAVAILABLE, "the service '%s' %s".formatted(service.name(), what));
    }

    private static void copy(MultiMap from, RequestOptions to, List<String> names) {
        for (String name : names) {
            String value = from.get(name);
            if (value != null) {
                to.putHeader(name, value);
            }
        }
    }
}
