package org.entente.gateway.subgraph;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.gateway.GatewayConfig;

/**
 * The headers of a request to a service. Nothing that a client sends passes unless its name is on the allow-list, and
 * the names by which the gateway vouches for itself and for the user can never be on it.
 */
@ApplicationScoped
public class ServiceHeaders {
    private static final String CREDENTIAL = "Entente-Gateway-Credential";
    private static final String USER = "Entente-User";
    private static final String ROLES = "Entente-Roles";
    private static final String REQUEST_ID = "X-Request-Id";

    private final String credential;
    private final Set<String> allowed;

    ServiceHeaders(GatewayConfig config) {
        this.credential = config.gateway().credential();
        if (credential.isBlank()) {
            throw new IllegalArgumentException(
                    "entente.gateway.credential is blank: set the secret the services expect");
        }
        this.allowed = config.calls().forwardedHeaders().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        for (String name : allowed) {
            if (name.startsWith("entente-") || name.equals("authorization") || name.equals("cookie")) {
                throw new IllegalArgumentException(
                        "entente.calls.forwarded-headers must not hold '%s': it would let a client speak for others"
                                .formatted(name));
            }
        }
    }

    /** The headers of a client's request that are on the allow-list. */
    public Map<String, String> forwarded(HttpServerRequest request) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : allowed) {
            String value = request.getHeader(name);
            if (value != null) {
                found.put(name, value);
            }
        }
        return found;
    }

    /** Adds the headers that say who asks. */
    public void write(RequestOptions request, CallContext call) {
        call.forwarded().forEach(request::putHeader);
        request.putHeader(CREDENTIAL, credential);
        request.putHeader(REQUEST_ID, call.requestId());
        String user = call.caller().name();
        if (user != null) {
            request.putHeader(USER, ascii(user));
            request.putHeader(
                    ROLES,
                    call.caller().roles().stream()
                            .map(ServiceHeaders::ascii)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(",")));
        }
    }

    /**
     * Header values are ASCII: any other byte of the UTF-8 text, control characters, the percent sign and the comma that
     * separates roles are percent-encoded.
     */
    private static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b >= ' ' && b < 0x7f && b != '%' && b != ',') {
                out.append((char) b);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b));
            }
        }
        return out.toString();
    }
}
