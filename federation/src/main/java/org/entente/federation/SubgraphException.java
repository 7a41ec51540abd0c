package org.entente.federation;

/** Says that a subgraph gave no GraphQL answer, with a code and a sentence that the client may read. */
public final class SubgraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code what kind of failure, such as {@code UNAVAILABLE}, {@code TIMEOUT} or {@code LIMIT_EXCEEDED}
     * @param clientMessage shown to the client as it is
     */
    public SubgraphException(String code, String clientMessage) {
        super(clientMessage);
        this.code = code;
    }

    /** Like {@link #SubgraphException(String, String)}, keeping the cause for the log. */
    public SubgraphException(String code, String clientMessage, Throwable cause) {
        super(clientMessage, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
