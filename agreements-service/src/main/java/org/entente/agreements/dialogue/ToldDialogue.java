package org.entente.agreements.dialogue;

import java.util.List;

/** What a release tells of dialogue, to be written under it. */
public record ToldDialogue(
        List<OfPair<DialogueBody>> bodies,
        List<OfPair<Meeting>> meetings,
        List<OfPair<Commitment>> commitments,
        List<OfPair<Milestone>> milestones) {}
