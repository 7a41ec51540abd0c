package org.entente.federation.operation;

import graphql.language.SourceLocation;
import java.util.List;

/** A request that is not run; it carries what the client is told. */
public final class OperationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public static final String BAD_USER_INPUT = "BAD_USER_INPUT";
    public static final String LIMIT_EXCEEDED = "LIMIT_EXCEEDED";

    private final transient List<Reason> reasons;

    public OperationRefused(List<Reason> reasons) {
        super(reasons.isEmpty() ? "refused" : reasons.get(0).message());
        this.reasons = List.copyOf(reasons);
    }

    public OperationRefused(String code, String message) {
        this(List.of(new Reason(code, message, List.of())));
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** One thing that is wrong, with the places in the document. */
    public record Reason(String code, String message, List<SourceLocation> locations) {}
}
