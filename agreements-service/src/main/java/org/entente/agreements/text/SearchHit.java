package org.entente.agreements.text;

/**
 * An agreement that was found.
 *
 * @param language the language it was found in; the one that it was found best in
 * @param dictionary the dictionary of that language
 * @param rank how well it fits; only to be compared with others of the same search
 */
public record SearchHit(String agreementId, int releaseId, String language, String dictionary, double rank) {}
