package org.entente.federation.execute;

/** How much one request may move. */
public record ExecutionLimits(int representations, int subgraphBytes, int responseBytes, int errors) {}
