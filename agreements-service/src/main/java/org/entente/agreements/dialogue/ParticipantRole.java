package org.entente.agreements.dialogue;

import org.eclipse.microprofile.graphql.Description;

/** What a participant did at a meeting. */
@Description("What a participant did at a meeting.")
public enum ParticipantRole {
    /** Received the other side. */
    @Description("Received the other side.")
    HOST,

    /** Chaired the meeting or led its delegation. */
    @Description("Chaired the meeting or led its delegation.")
    CHAIR,

    /** Chaired the meeting with someone of the other side. */
    @Description("Chaired the meeting with someone of the other side.")
    CO_CHAIR,

    /** Took part. */
    @Description("Took part.")
    PARTICIPANT
}
