package org.entente.agreements.dialogue;

import java.util.List;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of two countries.
 *
 * @param bodyId the body whose meeting it was; null for one outside of any
 * @param number the body's own number of it; null when it has none
 * @param agenda what was on the table, in its order
 * @param areas codes of the cooperation areas that were talked about
 */
public record Meeting(
        String id,
        @Nullable String bodyId,
        @Nullable Integer number,
        String title,
        PartialDate date,
        @Nullable String place,
        DialogueLevel level,
        @Nullable String summary,
        List<String> areas,
        List<String> agenda,
        List<Participant> participants,
        List<Outcome> outcomes,
        List<MeetingDocument> documents,
        CitedSource source) {
    public Meeting {
        if (number != null && (number < 1 || bodyId == null)) {
            throw new IllegalArgumentException("meeting %s: only a body numbers its meetings, from 1".formatted(id));
        }
        areas = List.copyOf(areas);
        agenda = List.copyOf(agenda);
        documents = List.copyOf(documents);
        participants = List.copyOf(participants);
        outcomes = List.copyOf(outcomes);
    }
}
