package org.entente.gateway.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request as a client wrote it.
 *
 * @param query the document, not blank
 * @param operationName which operation of it; null when there is only one
 * @param variables by name; a value may be null
 * @param explain whether the client asks for the plan, by {@code extensions.entente.explain}
 */
record GraphqlRequest(String query, @Nullable String operationName, Map<String, Object> variables, boolean explain) {}
