package org.entente.agreements.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What a meeting led to.
 *
 * @param agreementId the agreement that it led to or is about; null when there is none
 * @param projectId the investment project that it is about, by its id in the graph; null when there is none
 */
public record Outcome(
        String text, @Nullable String agreementId, @Nullable String projectId) {}
