package org.entente.investment.project;

/**
 * The number that a register knows an organisation by.
 *
 * @param scheme the register, for example {@code LEI}
 */
public record OrganisationIdentifier(String scheme, String value) {}
