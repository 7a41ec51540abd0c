package org.entente.investment.project;

import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are looked for; null lets all pass.
 *
 * @param search words that its name has, in any language and script, or a number that a register knows it by
 * @param country where it has its seat
 * @param role what it does in some project
 */
public record OrganisationFilter(
        @Nullable String search,
        @Nullable CountryCode country,
        @Nullable ProjectRole role) {}
