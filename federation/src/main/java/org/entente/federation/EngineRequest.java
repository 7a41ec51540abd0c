package org.entente.federation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One GraphQL request of a client.
 *
 * @param query the GraphQL document
 * @param operationName which operation of the document to run; may be absent when it holds only one
 * @param variables values as a JSON reader gives them (numbers that must stay exact as {@code BigDecimal}); a value may
 *     be null
 * @param mutationsAllowed false refuses mutations, as HTTP GET must
 * @param explain true adds the plan with time, calls and rows per fetch as {@code extensions.queryPlan}
 * @param context opaque; handed to the {@link SubgraphFetcher} with every call made for this request
 */
public record EngineRequest(
        String query,
        @Nullable String operationName,
        Map<String, Object> variables,
        boolean mutationsAllowed,
        boolean explain,
        Object context) {}
