package org.entente.trade.product;

/** Identifies a product in the graph. */
public record ProductKey(Classification classification, ProductCode code) {}
