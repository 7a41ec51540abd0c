package org.entente.investment.project;

import java.util.Optional;

/**
 * The number that a register knows an organisation by.
 *
 * @param scheme the register, for example {@code LEI}
 */
public record OrganisationIdentifier(String scheme, String value) {
    /** What is wrong with the number by the register's own rules; empty when nothing is, or the rules are not known. */
    Optional<String> problem() {
        return scheme.equals(Lei.SCHEME) ? Lei.problem(value) : Optional.empty();
    }
}
