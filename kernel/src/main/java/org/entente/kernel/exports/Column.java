package org.entente.kernel.exports;

/**
 * A column of a table.
 *
 * @param name as the header has it: lower case with underscores
 * @param meaning what its cells say, with the unit, for people
 */
public record Column(String name, String meaning) {}
