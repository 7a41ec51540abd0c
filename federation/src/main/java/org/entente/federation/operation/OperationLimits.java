package org.entente.federation.operation;

/**
 * How large an operation may be.
 *
 * @param selections fields of the normal form
 */
public record OperationLimits(int tokens, int depth, int aliases, int rootFields, int selections, int fragments) {}
