package org.entente.agreements.agreement;

/**
 * A party's name that matched no country or group.
 *
 * @param publisher whose list writes it
 * @param agreements how many agreements of that list have such a party
 * @param example id of one of them
 */
public record UnmatchedParty(String name, String publisher, int agreements, String example) {}
