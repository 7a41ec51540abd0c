/**
 * The country reference the three services share: countries and areas of ISO 3166-1, states that have ended with their
 * successors, the special partners of trade statistics, groups with dated membership, and what each source calls them.
 *
 * <p>The facts are CSV files beside these classes, and every row of them names its source: {@code countries.csv} (codes,
 * English names and regions from Open Knowledge's country-codes, public domain; names in other languages from the
 * platform's CLDR data), {@code historic.csv} (ISO 3166-3 and UN Comtrade), {@code special.csv} (UN Comtrade),
 * {@code names.csv} (further names, understood whoever writes them), {@code successions.csv} (the act by which one state
 * followed another), {@code groups.csv} and {@code memberships.csv} (founding and accession treaties), and
 * {@code aliases.csv} and {@code group_aliases.csv} (what one source alone writes). A date that could not be confirmed is
 * not there: a group without recorded members says so.
 *
 * <p>Codes of Entente's own begin with X, in the range XAA to XZZ that ISO 3166-1 leaves to its users, or carry digits,
 * which no alpha-3 code does; none of them can ever become the code of a country.
 */
@NullMarked
package org.entente.kernel.country;

import org.jspecify.annotations.NullMarked;
