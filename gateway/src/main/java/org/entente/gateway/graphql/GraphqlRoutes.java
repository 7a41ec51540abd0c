package org.entente.gateway.graphql;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Function;
import org.entente.federation.EngineResponse;
import org.entente.gateway.GatewayConfig;
import org.entente.gateway.edge.Refusals;
import org.entente.gateway.edge.RequestBody;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;
import org.entente.gateway.identity.TokenVerifier;

/** {@code /graphql}: POST for every operation, GET for queries and WebSockets, nothing else. */
@ApplicationScoped
class GraphqlRoutes {
    private static final String PATH = "/graphql";

    private final Vertx vertx;
    private final Operations operations;
    private final SubscriptionSockets sockets;
    private final TokenVerifier tokens;
    private final GatewayConfig.Graphql config;
    private final GraphqlMetrics metrics;

    GraphqlRoutes(
            Vertx vertx,
            Operations operations,
            SubscriptionSockets sockets,
            TokenVerifier tokens,
            GatewayConfig config,
            GraphqlMetrics metrics) {
        this.vertx = vertx;
        this.operations = operations;
        this.sockets = sockets;
        this.tokens = tokens;
        this.config = config.graphql();
        this.metrics = metrics;
    }

    void register(@Observes Router router) {
        router.post(PATH).handler(context -> serve(context, this::readPost));
        router.get(PATH).handler(context -> {
            if (SubscriptionSockets.isAskedFor(context)) {
                sockets.open(context);
            } else {
                serve(context, this::readGet);
            }
        });
        router.route(PATH).handler(context -> {
            context.response().putHeader("Allow", "GET, POST");
            refuse(context, ResponseType.JSON, wrongMethod("send a POST, or a GET for a query"));
        });
    }

    private void serve(RoutingContext context, Function<RoutingContext, Future<GraphqlRequest>> reader) {
        if (EventResponse.isAskedFor(context)) {
            Future.succeededFuture(context)
                    .map(c -> tokens.verify(c.request().getHeader("Authorization")))
                    .compose(caller ->
                            reader.apply(context).compose(request -> operations.stream(context, caller, request)))
                    .onSuccess(answers -> EventResponse.stream(vertx, context, answers))
                    .onFailure(failure -> refuse(context, ResponseType.JSON, failure));
            return;
        }
        ResponseType type;
        try {
            type = ResponseType.negotiate(context);
        } catch (RefusedException e) {
            refuse(context, ResponseType.JSON, e);
            return;
        }
        // Everything up to the first byte of the body happens at once: a refused sender need not send it.
        Future.succeededFuture(context)
                .map(c -> tokens.verify(c.request().getHeader("Authorization")))
                .compose(caller ->
                        reader.apply(context).compose(request -> operations.execute(context, caller, request)))
                .onSuccess(response -> answer(context, type, response))
                .onFailure(failure -> refuse(context, type, failure));
    }

    private Future<GraphqlRequest> readPost(RoutingContext context) {
        HttpServerRequest request = context.request();
        String contentType = context.parsedHeaders().contentType().value();
        // A browser sends the other types across sites without asking first.
        if (!"application/json".equalsIgnoreCase(contentType)) {
            throw new RefusedException(
                    ErrorCode.BAD_USER_INPUT,
                    415,
                    "the body must be application/json%s"
                            .formatted(contentType.isEmpty() ? "; say so in Content-Type" : ", not " + contentType));
        }
        if (request.getHeader("Content-Encoding") != null) {
            throw new RefusedException(
                    ErrorCode.BAD_USER_INPUT, 415, "the body must be sent as it is, without a Content-Encoding");
        }
        return RequestBody.read(request, config.maxBody().asLongValue()).map(RequestReader::ofBody);
    }

    private Future<GraphqlRequest> readGet(RoutingContext context) {
        GraphqlRequest request = RequestReader.ofParameters(context.queryParams());
        if (OperationKind.of(request) == OperationKind.MUTATION) {
            context.response().putHeader("Allow", "POST");
            throw wrongMethod("a mutation must be sent as a POST");
        }
        return Future.succeededFuture(request);
    }

    private static void answer(RoutingContext context, ResponseType type, EngineResponse response) {
        context.response()
                .setStatusCode(type.status(response.outcome()))
                .putHeader("Content-Type", type.contentType())
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(response.body()));
    }

    private void refuse(RoutingContext context, ResponseType type, Throwable failure) {
        metrics.refused(failure instanceof RefusedException refused ? refused.code() : ErrorCode.INTERNAL);
        Refusals.answerGraphql(context, failure, type.contentType());
    }

    private static RefusedException wrongMethod(String message) {
        return new RefusedException(ErrorCode.BAD_USER_INPUT, 405, message);
    }
}
