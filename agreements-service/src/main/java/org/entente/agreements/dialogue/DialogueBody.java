package org.entente.agreements.dialogue;

import org.jspecify.annotations.Nullable;

/** A commission or committee in which two countries meet again and again. */
public record DialogueBody(
        String id,
        String name,
        DialogueLevel level,
        @Nullable String description) {}
