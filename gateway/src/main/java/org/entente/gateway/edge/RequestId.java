package org.entente.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The id under which a request is found in the logs of the gateway and of the services. A client may give one; it is
 * answered as {@value #HEADER}.
 */
public final class RequestId {
    /** The header that carries it, in and out. */
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id of a request that passed the edge. */
    public static String of(RoutingContext context) {
        return context.get(KEY);
    }

    /** The id of the request that the running code works for; "none" outside of one. */
    public static String current() {
        Object id = MDC.get(KEY);
        return id == null ? "none" : id.toString();
    }

    static void assign(RoutingContext context) {
        String id = acceptable(context.request().getHeader(HEADER));
        context.put(KEY, id);
        // Quarkus keeps this map in the request's own Vert.x context, so that it follows every callback of the request.
        MDC.put(KEY, id);
        context.response().putHeader(HEADER, id);
    }

    private static String acceptable(@Nullable String given) {
        return given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
