package org.entente.investment.project;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was taken from.
 *
 * @param title the newspaper, ministry page or document
 * @param url its address, null when there is none
 */
public record Document(String title, @Nullable String url) {}
