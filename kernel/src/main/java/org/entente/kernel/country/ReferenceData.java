package org.entente.kernel.country;

import java.util.List;
import java.util.Map;

/**
 * What the fact files say, checked and indexed.
 *
 * @param countries by code, in its order
 * @param byNumeric by UN numeric
 * @param byName by every English name and former code that is understood whoever writes it
 * @param successions in the order of their file: by predecessor, date, successor
 * @param groups by code, in its order
 * @param aliases countries by what a source calls them
 * @param groupAliases groups by what a source calls them
 */
record ReferenceData(
        Map<CountryCode, Country> countries,
        Map<Integer, Country> byNumeric,
        Map<FoldedName, CountryCode> byName,
        List<Succession> successions,
        Map<GroupCode, CountryGroup> groups,
        AliasTable<CountryCode> aliases,
        AliasTable<GroupCode> groupAliases) {}
