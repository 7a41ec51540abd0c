package org.entente.investment.project;

import org.jspecify.annotations.Nullable;

/**
 * Who edits, and why.
 *
 * @param name the editor's name
 * @param reason in the editor's words; null when nothing is said
 */
public record Editor(String name, @Nullable String reason) {}
