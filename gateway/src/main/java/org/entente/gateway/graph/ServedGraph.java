package org.entente.gateway.graph;

import org.entente.federation.FederationEngine;

/**
 * One supergraph, ready to answer.
 *
 * @param origin where it was read from
 * @param engine answers operations over it
 * @param services stand behind it
 */
public record ServedGraph(String origin, FederationEngine engine, Services services) {}
