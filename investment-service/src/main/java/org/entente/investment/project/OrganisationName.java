package org.entente.investment.project;

/**
 * What an organisation is called in a language.
 *
 * @param language BCP 47 tag, for example {@code ja}
 */
public record OrganisationName(String language, String name) {}
