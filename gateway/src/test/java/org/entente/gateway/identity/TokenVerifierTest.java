package org.entente.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import java.util.Optional;
import java.util.Set;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;
import org.junit.jupiter.api.Test;

class TokenVerifierTest {
    private final TokenVerifier withoutKey =
            new TokenVerifier(new DefaultJWTParser(), Optional.empty(), Optional.empty());

    @Test
    void withoutAKeyReadersAreServedAndTokensAreNot() {
        assertThat(withoutKey.verify(null)).isEqualTo(Caller.ANONYMOUS);
        assertThatThrownBy(() -> withoutKey.verify("Bearer a.b.c"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.UNAUTHENTICATED))
                .hasMessageContaining("no key");
    }

    @Test
    void whoMayChangeThingsDependsOnTheGroup() {
        assertThatThrownBy(() -> Caller.ANONYMOUS.requireEditor("imports"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.httpStatus()).isEqualTo(401));
        assertThatThrownBy(() -> new Caller("ann", Set.of("guest")).requireEditor("imports"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.httpStatus()).isEqualTo(403));
        new Caller("ann", Set.of("editor")).requireEditor("imports");
    }
}
