package org.entente.federation;

/**
 * One call to one subgraph.
 *
 * @param subgraph the subgraph's name as the supergraph gives it ({@code join__graph(name:)})
 * @param body a GraphQL request in JSON, UTF-8: {@code {"query":..,"variables":..}}
 * @param mutation whether the call changes something, so that it must not be repeated or shared
 * @param context what the caller gave as {@link EngineRequest#context()}, untouched
 */
public record SubgraphRequest(String subgraph, byte[] body, boolean mutation, Object context) {}
