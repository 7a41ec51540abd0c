package org.entente.gateway.identity;

import java.util.Set;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request.
 *
 * @param name of the signed-in user; null for an anonymous reader
 * @param roles the groups of the user's token
 */
public record Caller(@Nullable String name, Set<String> roles) {
    /** May import files and edit. */
    public static final String EDITOR = "editor";

    /** Somebody without a token. Reading is open to everyone. */
    public static final Caller ANONYMOUS = new Caller(null, Set.of());

    public Caller {
        roles = Set.copyOf(roles);
    }

    /**
     * Insists on the role that changing data needs.
     *
     * @param what is wanted, for the message: "importing", "mutations"
     * @throws RefusedException UNAUTHENTICATED without a token, FORBIDDEN with one that lacks the role
     */
    public void requireEditor(String what) {
        if (name == null) {
            throw new RefusedException(
                    ErrorCode.UNAUTHENTICATED,
                    "%s need a token with the group '%s': send it as 'Authorization: Bearer ...'"
                            .formatted(what, EDITOR));
        }
        if (!roles.contains(EDITOR)) {
            throw new RefusedException(
                    ErrorCode.FORBIDDEN, "%s need the group '%s', which the token lacks".formatted(what, EDITOR));
        }
    }
}
