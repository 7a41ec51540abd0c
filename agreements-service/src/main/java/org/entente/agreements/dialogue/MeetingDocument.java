package org.entente.agreements.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * A paper of a meeting: its minutes, a joint statement, a list of projects.
 *
 * @param language as a BCP 47 tag; null when not said
 * @param url where it is found; null when there is no address
 */
public record MeetingDocument(
        String title, @Nullable String language, @Nullable String url) {}
