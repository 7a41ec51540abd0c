package org.entente.gateway.graph;

import org.entente.federation.FederationEngine;

/**
 * One supergraph, ready to answer.
 *
 * @param source its text and where it was read from
 * @param engine answers operations over it
 * @param services stand behind it
 */
public record ServedGraph(SupergraphSource source, FederationEngine engine, Services services) {}
