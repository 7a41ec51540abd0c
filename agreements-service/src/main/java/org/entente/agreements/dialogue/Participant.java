package org.entente.agreements.dialogue;

import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Someone at a meeting: a person, or a body as such.
 *
 * @param position the person's office; null when not said
 * @param organisation the body the person speaks for; null when not said
 * @param organisationId that body's id in the graph; null when it has none
 * @param country the side; null when not said
 */
public record Participant(
        String name,
        ParticipantRole role,
        @Nullable String position,
        @Nullable String organisation,
        @Nullable String organisationId,
        @Nullable CountryCode country) {}
