package org.entente.kernel.security;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the user from the headers that the gateway sets after it has verified the user's token. They can be trusted
 * because {@link GatewayCredentialFilter} lets nobody else in.
 */
@ApplicationScoped
class GatewayAuthentication implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String user = context.request().getHeader(GatewayUser.USER_HEADER);
        if (user == null || user.isBlank()) {
            return Uni.createFrom().optional(Optional.empty());
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(decoded(user)))
                        .addRoles(roles(context.request().getHeader(GatewayUser.ROLES_HEADER)))
                        .build());
    }

    private static Set<String> roles(@Nullable String header) {
        return header == null
                ? Set.of()
                : Stream.of(header.split(",", -1))
                        .map(role -> decoded(role.trim()))
                        .filter(role -> !role.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** A header holds ASCII; the gateway percent-encodes the rest of a name. */
    private static String decoded(String header) {
        return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }
}
