package org.entente.agreements.language;

/**
 * A piece of a found text.
 *
 * @param matched whether it is what was looked for
 */
public record Fragment(String text, boolean matched) {}
