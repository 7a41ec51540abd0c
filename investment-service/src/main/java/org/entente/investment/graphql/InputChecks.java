package org.entente.investment.graphql;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.entente.investment.project.Editor;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/** What mutations and queries read from their arguments alike. */
final class InputChecks {
    private static final int MOST_WORDS = 2_000;

    private InputChecks() {}

    static Editor editor(SecurityIdentity identity, @Nullable String reason) {
        if (reason != null && reason.length() > MOST_WORDS) {
            throw new BadUserInputException(
                    "the reason has %d characters; say it in at most %d".formatted(reason.length(), MOST_WORDS));
        }
        return new Editor(
                identity.getPrincipal().getName(), reason == null || reason.isBlank() ? null : reason.strip());
    }

    static @Nullable Instant moment(@Nullable OffsetDateTime knownAsOf) {
        return knownAsOf == null ? null : knownAsOf.toInstant();
    }

    static <A, B> List<B> list(@Nullable List<A> given, Function<A, B> toDomain) {
        return given == null ? List.of() : given.stream().map(toDomain).toList();
    }
}
