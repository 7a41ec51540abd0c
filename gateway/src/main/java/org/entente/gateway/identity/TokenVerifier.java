package org.entente.gateway.identity;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Turns an {@code Authorization} header into a {@link Caller}. Tokens are JWTs signed with RS256; key, issuer and
 * audience are the standard {@code mp.jwt.verify.*} settings. Without a key the gateway serves readers only.
 */
@ApplicationScoped
public class TokenVerifier {
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_TOKEN = 8_192;

    private final JWTParser parser;
    private final boolean hasKey;

    TokenVerifier(
            JWTParser parser,
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> keyLocation,
            @ConfigProperty(name = "mp.jwt.verify.publickey") Optional<String> key) {
        this.parser = parser;
        this.hasKey = keyLocation.isPresent() || key.isPresent();
    }

    void report(@Observes StartupEvent start) {
        if (!hasKey) {
            Log.warn("no public key is set (mp.jwt.verify.publickey.location): everyone can read, nobody can change");
        }
    }

    /**
     * Who a request comes from.
     *
     * @param authorization the header; anonymous when absent
     * @throws RefusedException UNAUTHENTICATED when there is a token that is not valid, even where none is needed: the
     *     sender believes to be somebody
     */
    public Caller verify(@Nullable String authorization) {
        if (authorization == null) {
            return Caller.ANONYMOUS;
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw invalid("the Authorization header must be 'Bearer' and a token");
        }
        String token = authorization.substring(SCHEME.length()).trim();
        if (token.isEmpty() || token.length() > LONGEST_TOKEN) {
            throw invalid("the token is empty or longer than %d characters".formatted(LONGEST_TOKEN));
        }
        if (!hasKey) {
            throw invalid("this gateway has no key to verify tokens with: ask without one");
        }
        return caller(parse(token));
    }

    private JsonWebToken parse(String token) {
        try {
            return parser.parse(token);
        } catch (ParseException e) {
            Log.debugf(e, "a token was refused");
            throw invalid("the token is not valid here: expired, from another issuer, for another audience, "
                    + "or signed with another key");
        }
    }

    private static Caller caller(JsonWebToken token) {
        String name = token.getName();
        if (name == null || name.isBlank()) {
            throw invalid("the token names nobody: it needs 'upn', 'preferred_username' or 'sub'");
        }
        return new Caller(name, token.getGroups());
    }

    private static RefusedException invalid(String message) {
        return new RefusedException(ErrorCode.UNAUTHENTICATED, message);
    }
}
