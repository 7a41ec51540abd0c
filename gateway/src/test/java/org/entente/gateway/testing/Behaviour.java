package org.entente.gateway.testing;

/** How a stand-in answers GraphQL requests until it is told otherwise. */
public enum Behaviour {
    /** As a service should. */
    WELL,
    /** Not at all, until the caller gives up. */
    SILENT,
    /** With HTTP status 500 and a page. */
    BROKEN,
    /** With HTTP status 503 once, then well. */
    BUSY_ONCE,
    /** With bytes that are not JSON, called JSON. */
    JUNK,
    /** With half of its answer, then the connection closes. */
    TRUNCATED,
    /** With more bytes than the gateway takes. */
    ENDLESS,
    /** As a service does that does not know this gateway. */
    STRANGER
}
